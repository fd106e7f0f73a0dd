# stripe 16.1.

from effects import blocks
from stripe._list_object import ListObject

class Reader:
    @classmethod
    @blocks("sdk", instead="stripe.terminal.Reader.cancel_action_async")
    def cancel_action(cls, *args, **params): ...  # check: of the class and of its objects
    @classmethod
    async def cancel_action_async(
        cls, *args, **params,
    ): ...  # check: of the class and of its objects
    @classmethod
    @blocks("sdk", instead="stripe.terminal.Reader.collect_inputs_async")
    def collect_inputs(cls, *args, **params): ...  # check: of the class and of its objects
    @classmethod
    async def collect_inputs_async(
        cls, *args, **params,
    ): ...  # check: of the class and of its objects
    @classmethod
    @blocks("sdk", instead="stripe.terminal.Reader.collect_payment_method_async")
    def collect_payment_method(cls, *args, **params): ...  # check: of the class and of its objects
    @classmethod
    async def collect_payment_method_async(
        cls, *args, **params,
    ): ...  # check: of the class and of its objects
    @classmethod
    @blocks("sdk", instead="stripe.terminal.Reader.confirm_payment_intent_async")
    def confirm_payment_intent(cls, *args, **params): ...  # check: of the class and of its objects
    @classmethod
    async def confirm_payment_intent_async(
        cls, *args, **params,
    ): ...  # check: of the class and of its objects
    @classmethod
    @blocks("sdk", instead="stripe.terminal.Reader.create_async")
    def create(cls, **params) -> Reader: ...
    @classmethod
    async def create_async(cls, **params) -> Reader: ...
    @classmethod
    @blocks("sdk", instead="stripe.terminal.Reader.delete_async")
    def delete(cls, *args, **params): ...  # check: of the class and of its objects
    @classmethod
    async def delete_async(cls, *args, **params): ...  # check: of the class and of its objects
    @classmethod
    @blocks("sdk", instead="stripe.terminal.Reader.list_async")
    def list(cls, **params) -> ListObject: ...
    @classmethod
    async def list_async(cls, **params) -> ListObject: ...
    @classmethod
    @blocks("sdk", instead="stripe.terminal.Reader.modify_async")
    def modify(cls, **params) -> Reader: ...
    @classmethod
    async def modify_async(cls, **params) -> Reader: ...
    @classmethod
    @blocks("sdk", instead="stripe.terminal.Reader.process_payment_intent_async")
    def process_payment_intent(cls, *args, **params): ...  # check: of the class and of its objects
    @classmethod
    async def process_payment_intent_async(
        cls, *args, **params,
    ): ...  # check: of the class and of its objects
    @classmethod
    @blocks("sdk", instead="stripe.terminal.Reader.process_setup_intent_async")
    def process_setup_intent(cls, *args, **params): ...  # check: of the class and of its objects
    @classmethod
    async def process_setup_intent_async(
        cls, *args, **params,
    ): ...  # check: of the class and of its objects
    @blocks("sdk", instead="stripe.terminal.Reader.refresh_async")
    def refresh(self, **params) -> Reader: ...
    async def refresh_async(self, **params) -> Reader: ...
    @classmethod
    @blocks("sdk", instead="stripe.terminal.Reader.refund_payment_async")
    def refund_payment(cls, *args, **params): ...  # check: of the class and of its objects
    @classmethod
    async def refund_payment_async(
        cls, *args, **params,
    ): ...  # check: of the class and of its objects
    @classmethod
    @blocks("sdk", instead="stripe.terminal.Reader.retrieve_async")
    def retrieve(cls, id, **params) -> Reader: ...
    @classmethod
    async def retrieve_async(cls, id, **params) -> Reader: ...
    @classmethod
    @blocks("sdk", instead="stripe.terminal.Reader.set_reader_display_async")
    def set_reader_display(cls, *args, **params): ...  # check: of the class and of its objects
    @classmethod
    async def set_reader_display_async(
        cls, *args, **params,
    ): ...  # check: of the class and of its objects
