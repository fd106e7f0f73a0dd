# python-telegram-bot: the bot of an application.

from telegram._bot import Bot

class ExtBot(Bot): ...
