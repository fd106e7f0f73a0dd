# slack_sdk 3.47.

from slack_sdk.web.client import WebClient as WebClient
from slack_sdk.webhook.client import WebhookClient as WebhookClient
