# python-consul 1.1: Consul over HTTP.
from .base import Check as Check
from .std import Consul as Consul
