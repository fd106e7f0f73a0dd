# google-cloud-monitoring 2.32.

from google.cloud.monitoring_v3.services.alert_policy_service.async_client import (
    AlertPolicyServiceAsyncClient as AlertPolicyServiceAsyncClient,
)
from google.cloud.monitoring_v3.services.alert_policy_service.client import (
    AlertPolicyServiceClient as AlertPolicyServiceClient,
)
