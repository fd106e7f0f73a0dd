# kazoo 2.11: elections.
from effects import blocks, calls

class Election:
    @blocks("database")
    @calls("func", sync="here")
    def run(self, func, *args, **kwargs): ...
    @blocks("database")
    def contenders(self): ...
    def cancel(self): ...
