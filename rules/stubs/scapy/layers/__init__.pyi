# scapy.layers: see the modules in it.
