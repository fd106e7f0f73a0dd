# http.server, Python 3.8 to 3.14: the handlers run in the thread that serves.

from socketserver import StreamRequestHandler, TCPServer, ThreadingMixIn
from typing import Any

from effects import blocks, runs_on

class HTTPServer(TCPServer):
    server_name: str
    server_port: int
class ThreadingHTTPServer(ThreadingMixIn, HTTPServer): ...
class HTTPSServer(HTTPServer): ...  # check: 3.14+
class ThreadingHTTPSServer(ThreadingMixIn, HTTPSServer): ...  # check: 3.14+
class BaseHTTPRequestHandler(StreamRequestHandler):
    path: str
    command: str
    headers: Any
    client_address: Any
    @runs_on("worker")
    def handle(self) -> None: ...
    @runs_on("worker")
    def handle_one_request(self) -> None: ...
    @runs_on("worker")
    def do_GET(self) -> None: ...  # check: for what derives from it
    @runs_on("worker")
    def do_POST(self) -> None: ...  # check: for what derives from it
    @runs_on("worker")
    def do_PUT(self) -> None: ...  # check: for what derives from it
    @runs_on("worker")
    def do_DELETE(self) -> None: ...  # check: for what derives from it
    @runs_on("worker")
    def do_HEAD(self) -> None: ...  # check: for what derives from it
    @runs_on("worker")
    def log_message(self, format, *args) -> None: ...
    def send_error(self, code, message=None, explain=None) -> None: ...
    def send_response(self, code, message=None) -> None: ...
    def send_header(self, keyword, value) -> None: ...
    def end_headers(self) -> None: ...
class SimpleHTTPRequestHandler(BaseHTTPRequestHandler): ...
class CGIHTTPRequestHandler(SimpleHTTPRequestHandler): ...  # check: -3.14
@blocks("socket", instead="asyncio.start_server")
def test(HandlerClass=..., ServerClass=..., protocol="HTTP/1.0", port=8000, bind=None) -> None: ...
