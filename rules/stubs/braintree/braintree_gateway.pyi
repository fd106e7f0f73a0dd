# braintree 4.48.

from braintree.address_gateway import AddressGateway
from braintree.client_token_gateway import ClientTokenGateway
from braintree.credit_card_gateway import CreditCardGateway
from braintree.customer_gateway import CustomerGateway
from braintree.dispute_gateway import DisputeGateway
from braintree.payment_method_gateway import PaymentMethodGateway
from braintree.payment_method_nonce_gateway import PaymentMethodNonceGateway
from braintree.plan_gateway import PlanGateway
from braintree.subscription_gateway import SubscriptionGateway
from braintree.transaction_gateway import TransactionGateway
from braintree.webhook_notification_gateway import WebhookNotificationGateway

class BraintreeGateway:
    transaction: TransactionGateway
    customer: CustomerGateway
    payment_method: PaymentMethodGateway
    subscription: SubscriptionGateway
    client_token: ClientTokenGateway
    plan: PlanGateway
    address: AddressGateway
    credit_card: CreditCardGateway
    payment_method_nonce: PaymentMethodNonceGateway
    dispute: DisputeGateway
    webhook_notification: WebhookNotificationGateway
    def __init__(self, config=..., **kwargs) -> None: ...
