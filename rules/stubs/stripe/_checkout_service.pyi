# stripe 16.1.

from stripe.checkout._session_service import SessionService

class CheckoutService:
    sessions: SessionService
