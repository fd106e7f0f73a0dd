"""What the rules on awaiting and on loops claim, proven under CPython.

ctest: once
"""

import asyncio
import gc
import pickle
import unittest
import warnings
from concurrent.futures import ProcessPoolExecutor


async def load():
    await asyncio.sleep(0)
    return b"data"


class RuntimeTest(unittest.TestCase):
    def never_awaited(self, make):
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            make()
            gc.collect()
        return any("never awaited" in str(w.message) for w in caught)

    def test_unawaited_coroutine(self):
        async def dropped():
            load()

        async def awaited():
            await load()

        self.assertTrue(self.never_awaited(lambda: asyncio.run(dropped())))
        self.assertFalse(self.never_awaited(lambda: asyncio.run(awaited())))

    def test_async_callback(self):
        async def main():
            asyncio.get_running_loop().call_soon(load)
            await asyncio.sleep(0.01)

        self.assertTrue(self.never_awaited(lambda: asyncio.run(main())))

    def test_nested_run(self):
        async def main():
            pending = load()
            try:
                asyncio.run(pending)
            finally:
                pending.close()

        self.assertRaisesRegex(RuntimeError, "running event loop", asyncio.run, main())

    def test_deadlock_on_loop(self):
        async def main():
            future = asyncio.run_coroutine_threadsafe(load(), asyncio.get_running_loop())
            with self.assertRaises(Exception):
                future.result(timeout=0.2)
            self.assertFalse(future.done())  # it needs the thread that waits for it
            return await asyncio.wrap_future(future)

        self.assertEqual(b"data", asyncio.run(main()))

    def test_await_sync(self):
        async def main():
            await print(end="")

        self.assertRaises(TypeError, asyncio.run, main())

    def test_sync_for(self):
        async def pages():
            yield 1

        self.assertRaises(TypeError, iter, pages())

    def test_unpicklable_offload(self):
        with ProcessPoolExecutor(1) as pool:
            self.assertRaises((pickle.PicklingError, AttributeError), pool.submit(lambda: 1).result, 10)


if __name__ == "__main__":
    unittest.main()
