# click: asking.

from effects import blocks

@blocks("input", instead="prompt_toolkit.PromptSession.prompt_async")
def prompt(
    text, default=None, hide_input=False, confirmation_prompt=False, type=None, value_proc=None,
    prompt_suffix=": ", show_default=True, err=False, show_choices=True,
): ...
@blocks("input", instead="questionary.Question.ask_async")
def confirm(
    text, default=False, abort=False, prompt_suffix=": ", show_default=True, err=False,
): ...
@blocks("input")
def getchar(echo=False): ...
@blocks("input")
def pause(info=None, err=False): ...
@blocks("input")
def echo_via_pager(text_or_generator, color=None): ...
@blocks("input")
def edit(text=None, editor=None, env=None, require_save=True, extension=".txt", filename=None): ...
