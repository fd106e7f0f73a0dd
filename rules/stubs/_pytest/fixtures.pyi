# pytest: fixtures; a plugin runs coroutine functions.

from effects import registers

@registers(sync="worker", coroutine="loop")
def fixture(
    fixture_function=None, *, scope="function", params=None, autouse=False, ids=None, name=None,
): ...
