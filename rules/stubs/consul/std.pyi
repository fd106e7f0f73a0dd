# python-consul 1.1: the synchronous client.
from . import base

class Consul(base.Consul): ...
