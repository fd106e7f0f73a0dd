# langgraph: running graphs.

from typing import Any

from effects import blocks

from collections.abc import AsyncIterator
from langchain_core.runnables.base import Runnable, _Stream

class Pregel(Runnable):
    @blocks("sdk", instead="langgraph.pregel.Pregel.ainvoke")
    def invoke(
        self, input, config=None, *, context=None, stream_mode="values", print_mode=...,
        output_keys=None, interrupt_before=None, interrupt_after=None, durability=None,
        control=None, version="v1", **kwargs
    ): ...
    @blocks("sdk", instead="langgraph.pregel.Pregel.aget_state")
    def get_state(self, config, *, subgraphs=False): ...
    @blocks("sdk", instead="langgraph.pregel.Pregel.aupdate_state")
    def update_state(self, config, values, as_node=None, task_id=None): ...
    @blocks("sdk", instead="langgraph.pregel.Pregel.abulk_update_state")
    def bulk_update_state(self, config, supersteps): ...
    async def ainvoke(
        self, input, config=None, *, context=None, stream_mode="values", print_mode=...,
        output_keys=None, interrupt_before=None, interrupt_after=None, durability=None,
        control=None, version="v1", **kwargs
    ): ...
    async def aget_state(self, config, *, subgraphs=False): ...
    async def aupdate_state(self, config, values, as_node=None, task_id=None): ...
    async def abulk_update_state(self, config, supersteps): ...
    def stream(self, input, config=None, **kwargs) -> _Stream: ...
    def astream(
        self, input, config=None, *, context=None, stream_mode=None, print_mode=...,
        output_keys=None, interrupt_before=None, interrupt_after=None, durability=None,
        control=None, subgraphs=False, debug=None, version="v1", **kwargs
    ) -> AsyncIterator[Any]: ...
    def aget_state_history(
        self, config, *, filter=None, before=None, limit=None,
    ) -> AsyncIterator[Any]: ...
