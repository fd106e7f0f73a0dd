# line-bot-sdk 3.27.

from linebot.v3.messaging.api.async_messaging_api import AsyncMessagingApi as AsyncMessagingApi
from linebot.v3.messaging.api.async_messaging_api_blob import (
    AsyncMessagingApiBlob as AsyncMessagingApiBlob,
)
from linebot.v3.messaging.api.messaging_api import MessagingApi as MessagingApi
from linebot.v3.messaging.api.messaging_api_blob import MessagingApiBlob as MessagingApiBlob
from linebot.v3.messaging.api_client import ApiClient as ApiClient
from linebot.v3.messaging.async_api_client import AsyncApiClient as AsyncApiClient
from linebot.v3.messaging.configuration import Configuration as Configuration
