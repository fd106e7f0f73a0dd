# langgraph: graphs.

from typing import overload

from effects import calls

from langchain_core.runnables import Runnable
from langgraph.pregel.main import Pregel

class StateGraph:
    @overload
    def add_node(
        self, node: Runnable, action: None = None, *, defer=False, metadata=None, input_schema=None,
        retry_policy=None, cache_policy=None, error_handler=None, destinations=None, timeout=None,
        trace_policy=None, **kwargs
    ): ...
    @overload
    def add_node(
        self, node, action: Runnable, *, defer=False, metadata=None, input_schema=None,
        retry_policy=None, cache_policy=None, error_handler=None, destinations=None, timeout=None,
        trace_policy=None, **kwargs
    ): ...
    @overload
    @calls("node", sync="thread", coroutine="loop")
    @calls("action", sync="thread", coroutine="loop")
    def add_node(
        self, node, action=None, *, defer=False, metadata=None, input_schema=None,
        retry_policy=None, cache_policy=None, error_handler=None, destinations=None, timeout=None,
        trace_policy=None, **kwargs
    ): ...
    @overload
    def add_conditional_edges(self, source, path: Runnable, path_map=None): ...
    @overload
    @calls("path", sync="thread", coroutine="loop")
    def add_conditional_edges(self, source, path, path_map=None): ...
    @overload
    def set_conditional_entry_point(self, path: Runnable, path_map=None): ...
    @overload
    @calls("path", sync="thread", coroutine="loop")
    def set_conditional_entry_point(self, path, path_map=None): ...
    def add_edge(self, start_key, end_key): ...
    def add_sequence(self, nodes): ...
    def set_entry_point(self, key): ...
    def set_finish_point(self, key): ...
    def compile(
        self, checkpointer=None, *, cache=None, store=None, interrupt_before=None,
        interrupt_after=None, debug=False, name=None, transformers=None,
    ) -> CompiledStateGraph: ...

class CompiledStateGraph(Pregel): ...
