# google-cloud-recaptcha-enterprise 1.34.

from google.cloud.recaptchaenterprise_v1.services.recaptcha_enterprise_service.async_client import (
    RecaptchaEnterpriseServiceAsyncClient as RecaptchaEnterpriseServiceAsyncClient,
)
from google.cloud.recaptchaenterprise_v1.services.recaptcha_enterprise_service.client import (
    RecaptchaEnterpriseServiceClient as RecaptchaEnterpriseServiceClient,
)
