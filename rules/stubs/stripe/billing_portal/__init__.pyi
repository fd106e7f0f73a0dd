# stripe 16.1.

from stripe.billing_portal._configuration import Configuration as Configuration
from stripe.billing_portal._session import Session as Session
