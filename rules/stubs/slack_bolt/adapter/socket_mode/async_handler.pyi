# Slack Bolt: socket mode, asynchronous.

from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler as AsyncSocketModeHandler
