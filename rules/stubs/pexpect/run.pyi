# pexpect: one command.

from effects import blocks

@blocks("process", instead="asyncio.create_subprocess_exec")
def run(
    command, timeout=30, withexitstatus=False, events=None, extra_args=None, logfile=None,
    cwd=None, env=None, **kwargs
): ...
@blocks("process", instead="asyncio.create_subprocess_exec")
def runu(
    command, timeout=30, withexitstatus=False, events=None, extra_args=None, logfile=None,
    cwd=None, env=None, **kwargs
): ...
