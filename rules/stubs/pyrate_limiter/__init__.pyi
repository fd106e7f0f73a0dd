# pyrate-limiter 4.

from pyrate_limiter.limiter import Limiter as Limiter
