# paho.mqtt: see the modules in it.
