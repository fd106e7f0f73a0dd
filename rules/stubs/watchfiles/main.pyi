# watchfiles: changes of files.

from typing import AsyncIterator, Self

from effects import blocks, named

@named("watchfiles.watch")
class _Changes:
    def __iter__(self) -> Self: ...
    @blocks("wait", instead="watchfiles.awatch")
    def __next__(self) -> set: ...

def watch(
    *paths, watch_filter=..., debounce=1600, step=50, stop_event=None, rust_timeout=5000,
    yield_on_timeout=False, debug=None, raise_interrupt=True, force_polling=None,
    poll_delay_ms=300, recursive=True, ignore_permission_denied=None,
) -> _Changes: ...
def awatch(
    *paths, watch_filter=..., debounce=1600, step=50, stop_event=None, rust_timeout=None,
    yield_on_timeout=False, debug=None, raise_interrupt=None, force_polling=None,
    poll_delay_ms=300, recursive=True, ignore_permission_denied=None,
) -> AsyncIterator[set]: ...
