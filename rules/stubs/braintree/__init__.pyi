# braintree 4.48.

from braintree.braintree_gateway import BraintreeGateway as BraintreeGateway
from braintree.client_token import ClientToken as ClientToken
from braintree.customer import Customer as Customer
from braintree.subscription import Subscription as Subscription
from braintree.transaction import Transaction as Transaction
