# openai-agents: the runner.

from typing import Any

from effects import role

class Runner:
    @classmethod
    async def run(cls, starting_agent, input, **options) -> Any: ...  # check: many options
    @classmethod
    @role("starts-loop")
    def run_sync(cls, starting_agent, input, **options) -> Any: ...  # check: many options
    @classmethod
    def run_streamed(cls, starting_agent, input, **options) -> Any: ...  # check: many options
