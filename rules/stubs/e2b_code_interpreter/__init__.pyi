# e2b-code-interpreter 2: sandboxes in the cloud that run code.

from e2b_code_interpreter.code_interpreter_async import AsyncSandbox as AsyncSandbox
from e2b_code_interpreter.code_interpreter_sync import Sandbox as Sandbox
