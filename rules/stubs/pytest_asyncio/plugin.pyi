# pytest-asyncio: fixtures.

from effects import registers

@registers(sync="worker", coroutine="loop")
def fixture(fixture_function=None, loop_scope=None, **kwargs): ...
