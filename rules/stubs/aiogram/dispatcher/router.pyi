# aiogram: routers.

from aiogram.dispatcher.event.event import EventObserver
from aiogram.dispatcher.event.telegram import TelegramEventObserver

class Router:
    startup: EventObserver
    shutdown: EventObserver
    errors: TelegramEventObserver
    message: TelegramEventObserver
    edited_message: TelegramEventObserver
    channel_post: TelegramEventObserver
    edited_channel_post: TelegramEventObserver
    inline_query: TelegramEventObserver
    chosen_inline_result: TelegramEventObserver
    callback_query: TelegramEventObserver
    shipping_query: TelegramEventObserver
    pre_checkout_query: TelegramEventObserver
    poll: TelegramEventObserver
    poll_answer: TelegramEventObserver
    my_chat_member: TelegramEventObserver
    chat_member: TelegramEventObserver
    chat_join_request: TelegramEventObserver
    message_reaction: TelegramEventObserver
    message_reaction_count: TelegramEventObserver
    chat_boost: TelegramEventObserver
    removed_chat_boost: TelegramEventObserver
    deleted_business_messages: TelegramEventObserver
    business_connection: TelegramEventObserver
    edited_business_message: TelegramEventObserver
    business_message: TelegramEventObserver
    purchased_paid_media: TelegramEventObserver
    managed_bot: TelegramEventObserver
    guest_message: TelegramEventObserver
    subscription: TelegramEventObserver
    stopped_message_generation: TelegramEventObserver
    error: TelegramEventObserver
    def include_router(self, router): ...
    def include_routers(self, *routers): ...
    async def emit_startup(self, *args, **kwargs): ...
    async def emit_shutdown(self, *args, **kwargs): ...
    async def propagate_event(self, update_type, event, **kwargs): ...
