# prompt_toolkit: shortcuts.

from prompt_toolkit.shortcuts.choice_input import choice as choice
from prompt_toolkit.shortcuts.dialogs import (
    button_dialog as button_dialog,
    checkboxlist_dialog as checkboxlist_dialog,
    input_dialog as input_dialog,
    message_dialog as message_dialog,
    progress_dialog as progress_dialog,
    radiolist_dialog as radiolist_dialog,
    yes_no_dialog as yes_no_dialog,
)
from prompt_toolkit.shortcuts.prompt import PromptSession as PromptSession
from prompt_toolkit.shortcuts.prompt import confirm as confirm
from prompt_toolkit.shortcuts.prompt import prompt as prompt
