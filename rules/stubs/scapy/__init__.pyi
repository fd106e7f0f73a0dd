# scapy: see the modules in it.
