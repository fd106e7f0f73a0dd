# langchain-core: tools.

from effects import blocks, runs_on

from langchain_core.runnables.base import RunnableSerializable

class BaseTool(RunnableSerializable):
    @blocks("sdk", instead="langchain_core.tools.BaseTool.ainvoke")
    def invoke(self, input, config=None, **kwargs): ...
    @blocks("sdk", instead="langchain_core.tools.BaseTool.arun")
    def run(
        self, tool_input, verbose=None, start_color="green", color="green", callbacks=None, *,
        tags=None, metadata=None, run_name=None, run_id=None, config=None, tool_call_id=None,
        **kwargs
    ): ...
    async def ainvoke(self, input, config=None, **kwargs): ...
    async def arun(
        self, tool_input, verbose=None, start_color="green", color="green", callbacks=None, *,
        tags=None, metadata=None, run_name=None, run_id=None, config=None, tool_call_id=None,
        **kwargs
    ): ...
    @runs_on("thread")
    def _run(self, *args, **kwargs): ...
