# exchangelib 5.6.

from exchangelib.account import Account as Account
from exchangelib.items.message import Message as Message
