# braintree 4.48.

from effects import blocks

class PaymentMethodNonceGateway:
    @blocks("sdk")
    def create(self, payment_method_token, params=...): ...
    @blocks("sdk")
    def find(self, payment_method_nonce): ...
