# google-cloud-dialogflow 2.54.

from google.cloud.dialogflow_v2.services.contexts.async_client import (
    ContextsAsyncClient as ContextsAsyncClient,
)
from google.cloud.dialogflow_v2.services.contexts.client import ContextsClient as ContextsClient
