# aiogram: the dispatcher.

from effects import role

from aiogram.dispatcher.router import Router

class Dispatcher(Router):
    @role("starts-loop")
    def run_polling(
        self, *bots, polling_timeout=10, handle_as_tasks=True, backoff_config=...,
        allowed_updates=..., handle_signals=True, close_bot_session=True,
        tasks_concurrency_limit=None, **kwargs
    ): ...
    async def start_polling(
        self, *bots, polling_timeout=10, handle_as_tasks=True, backoff_config=...,
        allowed_updates=..., handle_signals=True, close_bot_session=True,
        tasks_concurrency_limit=None, **kwargs
    ): ...
    async def stop_polling(self): ...
    async def feed_update(self, bot, update, **kwargs): ...
    async def feed_raw_update(self, bot, update, **kwargs): ...
    async def feed_webhook_update(self, bot, update, _timeout=55, **kwargs): ...
