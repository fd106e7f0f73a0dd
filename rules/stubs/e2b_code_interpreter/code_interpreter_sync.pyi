# e2b-code-interpreter: the sandbox.

from typing import Any

from effects import blocks

from e2b import Sandbox as BaseSandbox

class Sandbox(BaseSandbox):
    @blocks("sdk", instead="e2b_code_interpreter.AsyncSandbox.run_code")
    def run_code(self, code, language=None, context=None, **options) -> Any: ...  # check: many options
    @blocks("sdk", instead="e2b_code_interpreter.AsyncSandbox.create_code_context")
    def create_code_context(self, cwd=None, language=None, request_timeout=None) -> Any: ...
