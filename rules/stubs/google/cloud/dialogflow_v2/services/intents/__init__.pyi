# google-cloud-dialogflow 2.54.

from google.cloud.dialogflow_v2.services.intents.async_client import (
    IntentsAsyncClient as IntentsAsyncClient,
)
from google.cloud.dialogflow_v2.services.intents.client import IntentsClient as IntentsClient
