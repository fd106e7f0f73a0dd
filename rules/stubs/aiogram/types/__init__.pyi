# aiogram: what updates bring.

from aiogram.types.callback_query import CallbackQuery as CallbackQuery
from aiogram.types.inline_query import InlineQuery as InlineQuery
from aiogram.types.message import Message as Message
