# python-telegram-bot 22: all is asynchronous.

from telegram._bot import Bot as Bot
from telegram._message import Message as Message
from telegram._callbackquery import CallbackQuery as CallbackQuery
from telegram._inline.inlinequery import InlineQuery as InlineQuery
from telegram._chat import Chat as Chat
from telegram._user import User as User
from telegram._chatjoinrequest import ChatJoinRequest as ChatJoinRequest
from telegram._files.file import File as File
from telegram._payment.precheckoutquery import PreCheckoutQuery as PreCheckoutQuery
from telegram._payment.shippingquery import ShippingQuery as ShippingQuery
from telegram._update import Update as Update
