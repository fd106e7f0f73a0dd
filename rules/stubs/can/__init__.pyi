# python-can 4: the bus of cars; can.Notifier brings messages to a loop.

from can.bus import BusABC as BusABC
from can.interface import Bus as Bus
