# discord.py: modals.

from effects import runs_on

from discord.ui.view import BaseView

class Modal(BaseView):
    @runs_on("loop")
    async def on_submit(self, interaction, /): ...
    @runs_on("loop")
    async def on_error(self, interaction, error, /): ...
