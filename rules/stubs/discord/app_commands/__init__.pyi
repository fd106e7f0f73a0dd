# discord.py: commands of applications.

from discord.app_commands.commands import Command as Command
from discord.app_commands.commands import Group as Group
from discord.app_commands.commands import command as command
from discord.app_commands.tree import CommandTree as CommandTree
