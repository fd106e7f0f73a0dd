# python-nmap 0.7: each scan runs nmap and waits for it.

from nmap.nmap import PortScanner as PortScanner
