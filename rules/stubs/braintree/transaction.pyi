# braintree 4.48.

from effects import blocks

class Transaction:
    @staticmethod
    @blocks("sdk")
    def sale(params=...): ...
    @staticmethod
    @blocks("sdk")
    def find(transaction_id): ...
    @staticmethod
    @blocks("sdk")
    def refund(transaction_id, amount_or_options=...): ...
    @staticmethod
    @blocks("sdk")
    def search(*query): ...
    @staticmethod
    @blocks("sdk")
    def submit_for_settlement(transaction_id, amount=..., params=...): ...
    @staticmethod
    @blocks("sdk")
    def void(transaction_id, params=...): ...
    @staticmethod
    @blocks("sdk")
    def credit(params=...): ...
    @staticmethod
    @blocks("sdk")
    def create(params): ...
    @staticmethod
    @blocks("sdk")
    def adjust_authorization(transaction_id, amount): ...
    @staticmethod
    @blocks("sdk")
    def reverse(transaction_id, params=...): ...
    @staticmethod
    @blocks("sdk")
    def update_details(transaction_id, params=...): ...
    @staticmethod
    @blocks("sdk")
    def clone_transaction(transaction_id, params): ...
