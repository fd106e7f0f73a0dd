# Slack Bolt: socket mode, asynchronous.

from slack_bolt.adapter.socket_mode.async_base_handler import AsyncBaseSocketModeHandler

class AsyncSocketModeHandler(AsyncBaseSocketModeHandler): ...
