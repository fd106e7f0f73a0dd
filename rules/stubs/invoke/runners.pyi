# invoke: runners.

from effects import blocks

class Result:
    stdout: str

class Promise(Result):
    @blocks("process")
    def join(self): ...

class Runner:
    @blocks("process", instead="asyncio.create_subprocess_shell")
    def run(self, command, **kwargs) -> Result: ...

class Local(Runner): ...
