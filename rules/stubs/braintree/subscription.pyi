# braintree 4.48.

from effects import blocks

class Subscription:
    @staticmethod
    @blocks("sdk")
    def create(params=...): ...
    @staticmethod
    @blocks("sdk")
    def cancel(subscription_id): ...
    @staticmethod
    @blocks("sdk")
    def find(subscription_id): ...
    @staticmethod
    @blocks("sdk")
    def search(*query): ...
    @staticmethod
    @blocks("sdk")
    def update(subscription_id, params=...): ...
    @staticmethod
    @blocks("sdk")
    def retry_charge(subscription_id, amount=..., submit_for_settlement=...): ...
