# python-telegram-bot: what callbacks are given.

from telegram._bot import Bot
from telegram.ext._application import Application
from telegram.ext._jobqueue import JobQueue

class CallbackContext:
    bot: Bot
    application: Application
    job_queue: JobQueue
