# discord.py: commands.

from discord.ext.commands.bot import AutoShardedBot as AutoShardedBot
from discord.ext.commands.bot import Bot as Bot
from discord.ext.commands.cog import Cog as Cog
from discord.ext.commands.context import Context as Context
from discord.ext.commands.core import Command as Command
from discord.ext.commands.core import Group as Group
from discord.ext.commands.core import check as check
from discord.ext.commands.core import command as command
from discord.ext.commands.core import cooldown as cooldown
from discord.ext.commands.core import group as group
from discord.ext.commands.core import guild_only as guild_only
from discord.ext.commands.core import has_permissions as has_permissions
from discord.ext.commands.core import has_role as has_role
from discord.ext.commands.core import is_owner as is_owner
from discord.ext.commands.hybrid import hybrid_command as hybrid_command
from discord.ext.commands.hybrid import hybrid_group as hybrid_group
