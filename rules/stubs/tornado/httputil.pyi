# tornado: requests of the server, read whole.

class HTTPServerRequest:
    body: bytes
