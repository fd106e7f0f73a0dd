# stripe 16.1.

from stripe.billing._alert import Alert as Alert
from stripe.billing._credit_grant import CreditGrant as CreditGrant
from stripe.billing._meter import Meter as Meter
from stripe.billing._meter_event import MeterEvent as MeterEvent
