# prompt_toolkit 3.

from prompt_toolkit.application.application import Application as Application
from prompt_toolkit.shortcuts.choice_input import choice as choice
from prompt_toolkit.shortcuts.prompt import PromptSession as PromptSession
from prompt_toolkit.shortcuts.prompt import prompt as prompt
