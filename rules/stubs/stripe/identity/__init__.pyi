# stripe 16.1.

from stripe.identity._verification_report import VerificationReport as VerificationReport
from stripe.identity._verification_session import VerificationSession as VerificationSession
