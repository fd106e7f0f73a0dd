# python-telegram-bot: an update.

from telegram._callbackquery import CallbackQuery
from telegram._chat import Chat
from telegram._inline.inlinequery import InlineQuery
from telegram._message import Message
from telegram._user import User

class Update:
    message: Message
    edited_message: Message
    channel_post: Message
    effective_message: Message
    effective_chat: Chat
    effective_user: User
    callback_query: CallbackQuery
    inline_query: InlineQuery
