# retrying 1.

from effects import blocks, calls, role

@role("keeps")
def retry(*dargs, **dkw): ...

class Retrying:
    @calls("fn", sync="here")
    @blocks("sleep", instead="tenacity.AsyncRetrying")
    def call(self, fn, *args, **kwargs): ...
