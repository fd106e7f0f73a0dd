# watchfiles: processes started anew.

from effects import blocks

@blocks("process", instead="watchfiles.run_process")
def run_process(
    *paths, target, args=..., kwargs=None, target_type="auto", callback=None, watch_filter=...,
    grace_period=0, debounce=1600, step=50, debug=None, sigint_timeout=5, sigkill_timeout=1,
    recursive=True, ignore_permission_denied=False,
): ...
async def arun_process(
    *paths, target, args=..., kwargs=None, target_type="auto", callback=None, watch_filter=...,
    grace_period=0, debounce=1600, step=50, debug=None, recursive=True,
    ignore_permission_denied=False,
): ...
