# botocore 1.40: asks again and again, and sleeps between.

from effects import blocks

class Waiter:
    @blocks("sdk", instead="aiobotocore.waiter.AIOWaiter.wait")
    def wait(self, **kwargs): ...
