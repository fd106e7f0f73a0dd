# stripe 16.1: services.

from stripe._account_link_service import AccountLinkService
from stripe._account_service import AccountService
from stripe._account_session_service import AccountSessionService
from stripe._balance_service import BalanceService
from stripe._balance_transaction_service import BalanceTransactionService
from stripe._billing_portal_service import BillingPortalService
from stripe._billing_service import BillingService
from stripe._charge_service import ChargeService
from stripe._checkout_service import CheckoutService
from stripe._confirmation_token_service import ConfirmationTokenService
from stripe._coupon_service import CouponService
from stripe._credit_note_service import CreditNoteService
from stripe._customer_service import CustomerService
from stripe._customer_session_service import CustomerSessionService
from stripe._dispute_service import DisputeService
from stripe._ephemeral_key_service import EphemeralKeyService
from stripe._event_service import EventService
from stripe._file_link_service import FileLinkService
from stripe._file_service import FileService
from stripe._identity_service import IdentityService
from stripe._invoice_item_service import InvoiceItemService
from stripe._invoice_service import InvoiceService
from stripe._mandate_service import MandateService
from stripe._payment_intent_service import PaymentIntentService
from stripe._payment_link_service import PaymentLinkService
from stripe._payment_method_service import PaymentMethodService
from stripe._payout_service import PayoutService
from stripe._plan_service import PlanService
from stripe._price_service import PriceService
from stripe._product_service import ProductService
from stripe._promotion_code_service import PromotionCodeService
from stripe._quote_service import QuoteService
from stripe._refund_service import RefundService
from stripe._setup_attempt_service import SetupAttemptService
from stripe._setup_intent_service import SetupIntentService
from stripe._shipping_rate_service import ShippingRateService
from stripe._source_service import SourceService
from stripe._subscription_item_service import SubscriptionItemService
from stripe._subscription_schedule_service import SubscriptionScheduleService
from stripe._subscription_service import SubscriptionService
from stripe._tax_code_service import TaxCodeService
from stripe._tax_rate_service import TaxRateService
from stripe._token_service import TokenService
from stripe._topup_service import TopupService
from stripe._transfer_service import TransferService
from stripe._webhook_endpoint_service import WebhookEndpointService

class V1Services:
    accounts: AccountService
    account_links: AccountLinkService
    account_sessions: AccountSessionService
    balance: BalanceService
    balance_transactions: BalanceTransactionService
    billing: BillingService
    billing_portal: BillingPortalService
    charges: ChargeService
    checkout: CheckoutService
    confirmation_tokens: ConfirmationTokenService
    coupons: CouponService
    credit_notes: CreditNoteService
    customers: CustomerService
    customer_sessions: CustomerSessionService
    disputes: DisputeService
    ephemeral_keys: EphemeralKeyService
    events: EventService
    files: FileService
    file_links: FileLinkService
    identity: IdentityService
    invoices: InvoiceService
    invoice_items: InvoiceItemService
    mandates: MandateService
    payment_intents: PaymentIntentService
    payment_links: PaymentLinkService
    payment_methods: PaymentMethodService
    payouts: PayoutService
    plans: PlanService
    prices: PriceService
    products: ProductService
    promotion_codes: PromotionCodeService
    quotes: QuoteService
    refunds: RefundService
    setup_attempts: SetupAttemptService
    setup_intents: SetupIntentService
    shipping_rates: ShippingRateService
    sources: SourceService
    subscriptions: SubscriptionService
    subscription_items: SubscriptionItemService
    subscription_schedules: SubscriptionScheduleService
    tax_codes: TaxCodeService
    tax_rates: TaxRateService
    tokens: TokenService
    topups: TopupService
    transfers: TransferService
    webhook_endpoints: WebhookEndpointService
