# aiolimiter 1.2.

from aiolimiter.leakybucket import AsyncLimiter as AsyncLimiter
