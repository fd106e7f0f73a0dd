# stripe 16.1.

from stripe.tax._calculation import Calculation as Calculation
from stripe.tax._settings import Settings as Settings
from stripe.tax._transaction import Transaction as Transaction
