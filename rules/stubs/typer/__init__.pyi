# typer 0.2x: commands are called, and not awaited.

from effects import blocks

from typer.main import Typer as Typer
from typer.main import run as run

@blocks("input", instead="prompt_toolkit.PromptSession.prompt_async")
def prompt(text, default=None, hide_input=False, confirmation_prompt=False, type=None, value_proc=None, prompt_suffix=": ", show_default=True, err=False, show_choices=True): ...
@blocks("input", instead="questionary.Question.ask_async")
def confirm(text, default=False, abort=False, prompt_suffix=": ", show_default=True, err=False): ...
@blocks("input")
def getchar(echo=False): ...
