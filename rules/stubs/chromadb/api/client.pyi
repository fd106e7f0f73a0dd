# chromadb 1.5.9: the client.
from . import ClientAPI

class Client(ClientAPI): ...
