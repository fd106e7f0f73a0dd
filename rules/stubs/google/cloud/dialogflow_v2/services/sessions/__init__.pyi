# google-cloud-dialogflow 2.54.

from google.cloud.dialogflow_v2.services.sessions.async_client import (
    SessionsAsyncClient as SessionsAsyncClient,
)
from google.cloud.dialogflow_v2.services.sessions.client import SessionsClient as SessionsClient
