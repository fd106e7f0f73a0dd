# braintree 4.48.

from effects import blocks

class ClientToken:
    @staticmethod
    @blocks("sdk")
    def generate(params=..., gateway=...): ...
