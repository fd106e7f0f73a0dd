# sentry-sdk: what waits.

from effects import blocks

@blocks("wait")
def flush(timeout=None, callback=None) -> None: ...
