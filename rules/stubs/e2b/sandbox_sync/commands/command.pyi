# e2b: commands.

from typing import Any

from effects import blocks

class Commands:
    @blocks("sdk", instead="e2b.sandbox_async.commands.command.Commands.run")
    def run(self, cmd, background=None, **options) -> Any: ...  # check: many options
    @blocks("sdk", instead="e2b.sandbox_async.commands.command.Commands.list")
    def list(self, request_timeout=None) -> list[Any]: ...
    @blocks("sdk", instead="e2b.sandbox_async.commands.command.Commands.kill")
    def kill(self, pid, request_timeout=None) -> bool: ...
    @blocks("sdk", instead="e2b.sandbox_async.commands.command.Commands.send_stdin")
    def send_stdin(self, pid, data, request_timeout=None) -> None: ...
