# stripe 16.1.

from stripe.treasury._financial_account import FinancialAccount as FinancialAccount
