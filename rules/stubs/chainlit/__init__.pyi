# Chainlit 2: callbacks run on the loop, plain or not.

from typing import Awaitable

from effects import role

from asyncer import asyncify as make_async
from chainlit.action import Action as Action
from chainlit.callbacks import (
    action_callback as action_callback,
    author_rename as author_rename,
    header_auth_callback as header_auth_callback,
    oauth_callback as oauth_callback,
    on_app_shutdown as on_app_shutdown,
    on_app_startup as on_app_startup,
    on_audio_chunk as on_audio_chunk,
    on_audio_end as on_audio_end,
    on_audio_start as on_audio_start,
    on_chat_end as on_chat_end,
    on_chat_resume as on_chat_resume,
    on_chat_start as on_chat_start,
    on_logout as on_logout,
    on_message as on_message,
    on_settings_update as on_settings_update,
    on_stop as on_stop,
    on_window_message as on_window_message,
    password_auth_callback as password_auth_callback,
    set_chat_profiles as set_chat_profiles,
    set_starters as set_starters,
)
from chainlit.chat_settings import ChatSettings as ChatSettings
from chainlit.element import Image as Image
from chainlit.element import TaskList as TaskList
from chainlit.message import AskActionMessage as AskActionMessage
from chainlit.message import AskFileMessage as AskFileMessage
from chainlit.message import AskUserMessage as AskUserMessage
from chainlit.message import ErrorMessage as ErrorMessage
from chainlit.message import Message as Message
from chainlit.step import Step as Step
from chainlit.step import step as step
from chainlit.sync import run_sync as run_sync

@role("async-sleep")
def sleep(duration) -> Awaitable[None]: ...
