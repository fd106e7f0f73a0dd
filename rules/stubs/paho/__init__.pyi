# paho: see the modules in it.
