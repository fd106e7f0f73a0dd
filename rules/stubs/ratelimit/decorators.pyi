# ratelimit: the decorators.

from effects import role

class RateLimitDecorator:
    @role("keeps")
    def __call__(self, func): ...

@role("keeps")
def sleep_and_retry(func): ...
