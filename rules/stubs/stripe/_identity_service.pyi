# stripe 16.1.

from stripe.identity._verification_report_service import VerificationReportService
from stripe.identity._verification_session_service import VerificationSessionService

class IdentityService:
    verification_reports: VerificationReportService
    verification_sessions: VerificationSessionService
