# discord.py: views.

from discord.ui.button import button as button
from discord.ui.modal import Modal as Modal
from discord.ui.select import select as select
from discord.ui.view import View as View
