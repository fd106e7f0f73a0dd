# Prefect: flows.

from effects import blocks, role

@role("keeps")
def flow(__fn=None, **kwargs): ...  # check: an object
@blocks("wait", instead="prefect.flows.aserve")
def serve(*args, pause_on_shutdown=True, print_starting_message=True, limit=None, **kwargs): ...
async def aserve(
    *args, pause_on_shutdown=True, print_starting_message=True, limit=None, **kwargs
): ...
