# braintree 4.48.

from effects import blocks

class ClientTokenGateway:
    @blocks("sdk")
    def generate(self, params=...): ...
