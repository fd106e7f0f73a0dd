# scapy 2.7.

from scapy.layers.inet import traceroute as traceroute
from scapy.layers.l2 import arping as arping
from scapy.layers.l2 import getmacbyip as getmacbyip
from scapy.sendrecv import (
    AsyncSniffer as AsyncSniffer,
    bridge_and_sniff as bridge_and_sniff,
    send as send,
    sendp as sendp,
    sendpfast as sendpfast,
    sniff as sniff,
    sr as sr,
    sr1 as sr1,
    sr1flood as sr1flood,
    srflood as srflood,
    srloop as srloop,
    srp as srp,
    srp1 as srp1,
    srploop as srploop,
    tshark as tshark,
)
from scapy.utils import PcapReader as PcapReader
from scapy.utils import rdpcap as rdpcap
from scapy.utils import wrpcap as wrpcap
