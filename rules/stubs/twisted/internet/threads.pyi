# twisted: threads.

from effects import calls, role

@calls("f", sync="thread")
def deferToThread(f, *args, **kwargs): ...
@role("waits-for-loop")
@calls("f", sync="loop")
def blockingCallFromThread(reactor, f, *a, **kw): ...
