# slack_sdk 3.47.

from slack_sdk.web.client import WebClient as WebClient
from slack_sdk.web.slack_response import SlackResponse as SlackResponse
