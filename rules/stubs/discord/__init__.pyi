# discord.py 2.

from discord import app_commands as app_commands
from discord import ui as ui
from discord.message import Attachment as Attachment
from discord.shard import AutoShardedClient as AutoShardedClient
from discord.channel import CategoryChannel as CategoryChannel
from discord.client import Client as Client
from discord.channel import DMChannel as DMChannel
from discord.emoji import Emoji as Emoji
from discord.channel import ForumChannel as ForumChannel
from discord.guild import Guild as Guild
from discord.interactions import Interaction as Interaction
from discord.interactions import InteractionMessage as InteractionMessage
from discord.interactions import InteractionResponse as InteractionResponse
from discord.invite import Invite as Invite
from discord.member import Member as Member
from discord.message import Message as Message
from discord.message import PartialMessage as PartialMessage
from discord.reaction import Reaction as Reaction
from discord.role import Role as Role
from discord.webhook.sync import SyncWebhook as SyncWebhook
from discord.channel import TextChannel as TextChannel
from discord.threads import Thread as Thread
from discord.user import User as User
from discord.channel import VoiceChannel as VoiceChannel
from discord.voice_client import VoiceClient as VoiceClient
from discord.webhook.async_ import Webhook as Webhook
