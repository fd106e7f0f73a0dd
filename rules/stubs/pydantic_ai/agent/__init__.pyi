# pydantic-ai: agents.

from typing import Any

from effects import role

class Agent:
    def __init__(self, model=None, **options) -> None: ...  # check: many options
    async def run(self, user_prompt=None, **options) -> Any: ...  # check: many options
    @role("starts-loop")
    def run_sync(self, user_prompt=None, **options) -> Any: ...  # check: many options
    @role("starts-loop")
    def run_stream_sync(self, user_prompt=None, **options) -> Any: ...  # check: many options
    async def to_cli(self, **options) -> None: ...  # check: many options
    @role("starts-loop")
    def to_cli_sync(self, **options) -> None: ...  # check: many options
