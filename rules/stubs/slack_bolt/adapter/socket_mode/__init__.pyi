# Slack Bolt: socket mode.

from slack_bolt.adapter.socket_mode.builtin import SocketModeHandler as SocketModeHandler
