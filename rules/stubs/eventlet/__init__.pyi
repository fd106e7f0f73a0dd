# eventlet: only its sleep, which stops the thread of an event loop.

from eventlet.greenthread import sleep as sleep
