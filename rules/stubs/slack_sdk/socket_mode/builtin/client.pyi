# slack_sdk 3.47: sockets, in threads.

from effects import blocks

class SocketModeClient:
    @blocks("sdk", instead="slack_sdk.socket_mode.aiohttp.SocketModeClient.connect")
    def connect(self): ...
    @blocks("sdk", instead="slack_sdk.socket_mode.aiohttp.SocketModeClient.disconnect")
    def disconnect(self): ...
    @blocks("sdk", instead="slack_sdk.socket_mode.aiohttp.SocketModeClient.send_message")
    def send_message(self, message): ...
