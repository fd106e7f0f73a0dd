# unittest.async_case, Python 3.8 to 3.14: tests that are coroutine functions run on a loop.
from contextlib import AbstractAsyncContextManager
from typing import TypeVar
from unittest.case import TestCase

from effects import asks, calls, runs_on

T = TypeVar("T")

class IsolatedAsyncioTestCase(TestCase):
    @runs_on("loop")
    async def asyncSetUp(self) -> None: ...
    @runs_on("loop")
    async def asyncTearDown(self) -> None: ...
    @calls("func", sync="loop", coroutine="loop")
    def addAsyncCleanup(self, func, /, *args, **kwargs) -> None: ...
    @asks("cm", "__aenter__")
    async def enterAsyncContext(self, cm: AbstractAsyncContextManager[T]) -> T: ...
