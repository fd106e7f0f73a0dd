# google-cloud-dialogflow 2.54.

from google.cloud.dialogflow_v2.services.agents.async_client import (
    AgentsAsyncClient as AgentsAsyncClient,
)
from google.cloud.dialogflow_v2.services.agents.client import AgentsClient as AgentsClient
