# rich: the console.

from effects import blocks

class Console:
    @blocks("input", instead="prompt_toolkit.PromptSession.prompt_async")
    def input(self, prompt="", *, markup=True, emoji=True, password=False, stream=None): ...
    @blocks("file")
    def save_html(self, path, *, theme=None, clear=True, code_format=..., inline_styles=False): ...
    @blocks("file")
    def save_svg(
        self, path, *, title="Rich", theme=None, clear=True, code_format=...,
        font_aspect_ratio=0.61, unique_id=None,
    ): ...
    @blocks("file")
    def save_text(self, path, *, clear=True, styles=False): ...
    def print(
        self, *objects, sep=" ", end=..., style=None, justify=None, overflow=None, no_wrap=None,
        emoji=None, markup=None, highlight=None, width=None, height=None, crop=True,
        soft_wrap=None, new_line_start=False,
    ): ...
    def log(
        self, *objects, sep=" ", end=..., style=None, justify=None, emoji=None, markup=None,
        highlight=None, log_locals=False, _stack_offset=1,
    ): ...
    def rule(self, title="", *, characters="─", style="rule.line", align="center"): ...
    def status(
        self, status, *, spinner="dots", spinner_style="status.spinner", speed=1.0,
        refresh_per_second=12.5,
    ): ...
