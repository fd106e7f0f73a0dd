# rich 14: asking.

from effects import blocks

class PromptBase:
    @classmethod
    @blocks("input", instead="prompt_toolkit.PromptSession.prompt_async")
    def ask(
        cls, prompt="", *, console=None, password=False, choices=None, case_sensitive=True,
        show_default=True, show_choices=True, default=..., stream=None,
    ): ...
    @blocks("input", instead="prompt_toolkit.PromptSession.prompt_async")
    def __call__(self, *, default=..., stream=None): ...

class Prompt(PromptBase): ...

class IntPrompt(PromptBase): ...

class FloatPrompt(PromptBase): ...

class Confirm(PromptBase): ...
