# python-telegram-bot: jobs.

from effects import calls

class JobQueue:
    @calls("callback", sync="never", coroutine="loop")
    def run_once(
        self, callback, when, data=None, name=None, chat_id=None, user_id=None, job_kwargs=None,
    ): ...
    @calls("callback", sync="never", coroutine="loop")
    def run_repeating(
        self, callback, interval, first=None, last=None, data=None, name=None, chat_id=None,
        user_id=None, job_kwargs=None,
    ): ...
    @calls("callback", sync="never", coroutine="loop")
    def run_daily(
        self, callback, time, days=..., data=None, name=None, chat_id=None, user_id=None,
        job_kwargs=None,
    ): ...
    @calls("callback", sync="never", coroutine="loop")
    def run_monthly(
        self, callback, when, day, data=None, name=None, chat_id=None, user_id=None,
        job_kwargs=None,
    ): ...
    @calls("callback", sync="never", coroutine="loop")
    def run_custom(
        self, callback, job_kwargs, data=None, name=None, chat_id=None, user_id=None,
    ): ...
    async def start(self): ...
    async def stop(self, wait=True): ...
