# ratelimit 2. sleep_and_retry sleeps in the decorated function.

from ratelimit.decorators import RateLimitDecorator as RateLimitDecorator
from ratelimit.decorators import sleep_and_retry as sleep_and_retry

limits = RateLimitDecorator
rate_limited = RateLimitDecorator
