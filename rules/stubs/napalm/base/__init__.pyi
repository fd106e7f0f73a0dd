# napalm 5.2: network devices.

from napalm.base.base import NetworkDriver as NetworkDriver

def get_network_driver(name, prepend=...) -> type[NetworkDriver]: ...
