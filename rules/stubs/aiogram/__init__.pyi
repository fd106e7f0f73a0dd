# aiogram 3: plain handlers run in threads.

from aiogram.client.bot import Bot as Bot
from aiogram.dispatcher.dispatcher import Dispatcher as Dispatcher
from aiogram.dispatcher.middlewares.base import BaseMiddleware as BaseMiddleware
from aiogram.dispatcher.router import Router as Router
