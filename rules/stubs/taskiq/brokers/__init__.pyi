# taskiq.brokers: see the modules in it.
