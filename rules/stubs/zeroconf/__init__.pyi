# zeroconf 0.154: names on the network.

from zeroconf._core import Zeroconf as Zeroconf
from zeroconf._services.info import ServiceInfo as ServiceInfo
