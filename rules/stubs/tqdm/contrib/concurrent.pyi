# tqdm: work in threads or processes, waited for.

from effects import blocks, calls

@calls("fn", sync="thread")
@blocks("wait", instead="tqdm.asyncio.tqdm_asyncio.gather")
def thread_map(fn, *iterables, **tqdm_kwargs): ...
@calls("fn", sync="process")
@blocks("wait", instead="tqdm.asyncio.tqdm_asyncio.gather")
def process_map(fn, *iterables, lock_name="mp_lock", **tqdm_kwargs): ...
