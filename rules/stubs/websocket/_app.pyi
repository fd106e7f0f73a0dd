# websocket-client: the callback interface. Its callbacks run in the thread of run_forever.

from effects import blocks, calls

class WebSocketApp:
    @calls("on_open", sync="thread")
    @calls("on_message", sync="thread")
    @calls("on_error", sync="thread")
    @calls("on_close", sync="thread")
    @calls("on_ping", sync="thread")
    @calls("on_pong", sync="thread")
    @calls("on_data", sync="thread")
    def __init__(
        self, url, header=None, on_open=None, on_reconnect=None, on_message=None, on_error=None,
        on_close=None, on_ping=None, on_pong=None, on_cont_message=None, keep_running=True,
        get_mask_key=None, cookie=None, subprotocols=None, on_data=None, socket=None,
    ) -> None: ...
    @blocks("socket", instead=("websockets.connect", "aiohttp.ClientSession.ws_connect"))
    def run_forever(
        self, sockopt=None, sslopt=None, ping_interval=0, ping_timeout=None, ping_payload="",
        http_proxy_host=None, http_proxy_port=None, http_no_proxy=None, http_proxy_auth=None,
        http_proxy_timeout=None, skip_utf8_validation=False, host=None, origin=None,
        dispatcher=None, suppress_origin=False, suppress_host=False, proxy_type=None,
        reconnect=None,
    ): ...
    @blocks("socket", instead=("websockets.ClientConnection.send", "aiohttp.ClientWebSocketResponse.send_str"))
    def send(self, data, opcode=1): ...
    @blocks("socket", instead=("websockets.ClientConnection.send", "aiohttp.ClientWebSocketResponse.send_str"))
    def send_text(self, text_data): ...
    @blocks("socket", instead=("websockets.ClientConnection.send", "aiohttp.ClientWebSocketResponse.send_str"))
    def send_bytes(self, data): ...
    def close(self, **kwargs): ...
