"""Runs the main() of a module while a heartbeat beats beside it; prints what came of both.

usage: heartbeat.py MODULE.py      one line of JSON: {"gap": seconds, "gives": ..., "raises": ...,
                                   "warns": [...]}

The gap is the longest time between two beats: as long as something stops the loop, nothing beats.
"""

import asyncio
import gc
import importlib.util
import json
import sys
import time
import warnings

BEAT = 0.005  # seconds: far below any stall, far above what a beat costs


class Heart:
    """Beats until it is stopped, and knows its longest pause."""

    def __init__(self):
        self.gap = 0.0
        self.last = time.perf_counter()

    def beat(self):
        now = time.perf_counter()
        self.gap = max(self.gap, now - self.last)
        self.last = now

    async def keep_beating(self):
        while True:
            await asyncio.sleep(BEAT)
            self.beat()


async def run_beside_heart(main):
    heart = Heart()
    task = asyncio.create_task(heart.keep_beating())
    await asyncio.sleep(2 * BEAT)
    outcome = {"gives": None, "raises": None}
    try:
        outcome["gives"] = await main()
    except Exception as error:
        outcome["raises"] = type(error).__name__
    heart.beat()
    task.cancel()
    return {"gap": heart.gap, **outcome}


def load(path):
    spec = importlib.util.spec_from_file_location("case", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def run(path):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        outcome = asyncio.run(run_beside_heart(load(path).main))
        gc.collect()
    return {**outcome, "warns": [str(warning.message) for warning in caught]}


if __name__ == "__main__":
    result = run(sys.argv[1])
    print(json.dumps(result), flush=True)
