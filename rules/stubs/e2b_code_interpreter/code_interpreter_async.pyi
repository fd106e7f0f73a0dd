# e2b-code-interpreter: the asynchronous sandbox.

from typing import Any

from e2b import AsyncSandbox as BaseAsyncSandbox

class AsyncSandbox(BaseAsyncSandbox):
    async def run_code(self, code, language=None, context=None, **options) -> Any: ...  # check: many options
    async def create_code_context(self, cwd=None, language=None, request_timeout=None) -> Any: ...
