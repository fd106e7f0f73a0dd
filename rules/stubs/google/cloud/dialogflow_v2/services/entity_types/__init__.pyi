# google-cloud-dialogflow 2.54.

from google.cloud.dialogflow_v2.services.entity_types.async_client import (
    EntityTypesAsyncClient as EntityTypesAsyncClient,
)
from google.cloud.dialogflow_v2.services.entity_types.client import (
    EntityTypesClient as EntityTypesClient,
)
