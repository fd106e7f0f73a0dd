# Slack Bolt: socket mode.

from slack_bolt.adapter.socket_mode.base_handler import BaseSocketModeHandler

class SocketModeHandler(BaseSocketModeHandler): ...
