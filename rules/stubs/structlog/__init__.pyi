# structlog: see the modules in it.
