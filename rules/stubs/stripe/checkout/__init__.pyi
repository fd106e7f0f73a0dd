# stripe 16.1.

from stripe.checkout._session import Session as Session
