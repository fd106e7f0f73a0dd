# napalm 5.2: network devices.

from napalm.base import get_network_driver as get_network_driver
