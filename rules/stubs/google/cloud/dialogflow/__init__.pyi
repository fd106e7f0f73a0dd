# google-cloud-dialogflow 2.54.

from google.cloud.dialogflow_v2.services.agents.async_client import (
    AgentsAsyncClient as AgentsAsyncClient,
)
from google.cloud.dialogflow_v2.services.agents.client import AgentsClient as AgentsClient
from google.cloud.dialogflow_v2.services.contexts.async_client import (
    ContextsAsyncClient as ContextsAsyncClient,
)
from google.cloud.dialogflow_v2.services.contexts.client import ContextsClient as ContextsClient
from google.cloud.dialogflow_v2.services.entity_types.async_client import (
    EntityTypesAsyncClient as EntityTypesAsyncClient,
)
from google.cloud.dialogflow_v2.services.entity_types.client import (
    EntityTypesClient as EntityTypesClient,
)
from google.cloud.dialogflow_v2.services.intents.async_client import (
    IntentsAsyncClient as IntentsAsyncClient,
)
from google.cloud.dialogflow_v2.services.intents.client import IntentsClient as IntentsClient
from google.cloud.dialogflow_v2.services.sessions.async_client import (
    SessionsAsyncClient as SessionsAsyncClient,
)
from google.cloud.dialogflow_v2.services.sessions.client import SessionsClient as SessionsClient
