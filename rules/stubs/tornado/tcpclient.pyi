# tornado: connecting.

from tornado.iostream import IOStream

class TCPClient:
    async def connect(
        self, host, port, af=..., ssl_options=None, max_buffer_size=None, source_ip=None,
        source_port=None, timeout=None,
    ) -> IOStream: ...
    def close(self): ...
