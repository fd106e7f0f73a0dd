# stripe 16.1.

from stripe.billing._alert_service import AlertService
from stripe.billing._credit_balance_summary_service import CreditBalanceSummaryService
from stripe.billing._credit_balance_transaction_service import CreditBalanceTransactionService
from stripe.billing._credit_grant_service import CreditGrantService
from stripe.billing._feedback_option_service import FeedbackOptionService
from stripe.billing._meter_event_adjustment_service import MeterEventAdjustmentService
from stripe.billing._meter_event_service import MeterEventService
from stripe.billing._meter_service import MeterService

class BillingService:
    alerts: AlertService
    credit_balance_summary: CreditBalanceSummaryService
    credit_balance_transactions: CreditBalanceTransactionService
    credit_grants: CreditGrantService
    feedback_options: FeedbackOptionService
    meters: MeterService
    meter_events: MeterEventService
    meter_event_adjustments: MeterEventAdjustmentService
