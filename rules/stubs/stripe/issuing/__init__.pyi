# stripe 16.1.

from stripe.issuing._authorization import Authorization as Authorization
from stripe.issuing._card import Card as Card
from stripe.issuing._cardholder import Cardholder as Cardholder
from stripe.issuing._transaction import Transaction as Transaction
