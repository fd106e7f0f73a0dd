# icmplib 3.

from icmplib.multiping import async_multiping as async_multiping
from icmplib.multiping import multiping as multiping
from icmplib.ping import async_ping as async_ping
from icmplib.ping import ping as ping
from icmplib.traceroute import traceroute as traceroute
from icmplib.utils import async_resolve as async_resolve
from icmplib.utils import resolve as resolve
