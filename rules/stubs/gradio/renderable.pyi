# Gradio: what is built anew.

from effects import registers

@registers(sync="thread", coroutine="loop")
def render(
    inputs=None, triggers=None, *, queue=True, trigger_mode="always_last", concurrency_limit=None,
    concurrency_id=None, show_progress="full",
): ...
