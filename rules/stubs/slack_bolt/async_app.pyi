# Slack Bolt: the asynchronous app.

from slack_bolt.app.async_app import AsyncApp as AsyncApp
