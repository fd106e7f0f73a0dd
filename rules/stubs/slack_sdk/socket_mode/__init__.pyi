# slack_sdk 3.47: sockets.

from slack_sdk.socket_mode.builtin import SocketModeClient as SocketModeClient
