# braintree 4.48.

from effects import blocks

class Customer:
    @staticmethod
    @blocks("sdk")
    def create(params=...): ...
    @staticmethod
    @blocks("sdk")
    def delete(customer_id): ...
    @staticmethod
    @blocks("sdk")
    def find(customer_id, association_filter_id=...): ...
    @staticmethod
    @blocks("sdk")
    def search(*query): ...
    @staticmethod
    @blocks("sdk")
    def update(customer_id, params=...): ...
