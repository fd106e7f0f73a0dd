# stripe 16.1.

from stripe.billing_portal._configuration_service import ConfigurationService
from stripe.billing_portal._session_service import SessionService

class BillingPortalService:
    configurations: ConfigurationService
    sessions: SessionService
