# prompt_toolkit: prompts.

from effects import blocks

class PromptSession:
    @blocks("input", instead="prompt_toolkit.PromptSession.prompt_async")
    def prompt(
        self, message=None, *, editing_mode=None, refresh_interval=None, vi_mode=None, lexer=None,
        completer=None, complete_in_thread=None, is_password=None, key_bindings=None,
        bottom_toolbar=None, style=None, color_depth=None, cursor=None,
        include_default_pygments_style=None, style_transformation=None,
        swap_light_and_dark_colors=None, rprompt=None, multiline=None, prompt_continuation=None,
        wrap_lines=None, enable_history_search=None, search_ignore_case=None,
        complete_while_typing=None, validate_while_typing=None, complete_style=None,
        auto_suggest=None, validator=None, clipboard=None, mouse_support=None,
        input_processors=None, placeholder=None, reserve_space_for_menu=None,
        enable_system_prompt=None, enable_suspend=None, enable_open_in_editor=None,
        tempfile_suffix=None, tempfile=None, show_frame=None, default="", accept_default=False,
        pre_run=None, set_exception_handler=True, handle_sigint=True, in_thread=False,
        inputhook=None,
    ): ...
    async def prompt_async(
        self, message=None, *, editing_mode=None, refresh_interval=None, vi_mode=None, lexer=None,
        completer=None, complete_in_thread=None, is_password=None, key_bindings=None,
        bottom_toolbar=None, style=None, color_depth=None, cursor=None,
        include_default_pygments_style=None, style_transformation=None,
        swap_light_and_dark_colors=None, rprompt=None, multiline=None, prompt_continuation=None,
        wrap_lines=None, enable_history_search=None, search_ignore_case=None,
        complete_while_typing=None, validate_while_typing=None, complete_style=None,
        auto_suggest=None, validator=None, clipboard=None, mouse_support=None,
        input_processors=None, placeholder=None, reserve_space_for_menu=None,
        enable_system_prompt=None, enable_suspend=None, enable_open_in_editor=None,
        tempfile_suffix=None, tempfile=None, show_frame=False, default="", accept_default=False,
        pre_run=None, set_exception_handler=True, handle_sigint=True,
    ): ...

@blocks("input", instead="prompt_toolkit.PromptSession.prompt_async")
def prompt(
    message=None, *, history=None, editing_mode=None, refresh_interval=None, vi_mode=None,
    lexer=None, completer=None, complete_in_thread=None, is_password=None, key_bindings=None,
    bottom_toolbar=None, style=None, color_depth=None, cursor=None,
    include_default_pygments_style=None, style_transformation=None,
    swap_light_and_dark_colors=None, rprompt=None, multiline=None, prompt_continuation=None,
    wrap_lines=None, enable_history_search=None, search_ignore_case=None,
    complete_while_typing=None, validate_while_typing=None, complete_style=None, auto_suggest=None,
    validator=None, clipboard=None, mouse_support=None, input_processors=None, placeholder=None,
    reserve_space_for_menu=None, enable_system_prompt=None, enable_suspend=None,
    enable_open_in_editor=None, tempfile_suffix=None, tempfile=None, show_frame=None, default="",
    accept_default=False, pre_run=None, set_exception_handler=True, handle_sigint=True,
    in_thread=False, inputhook=None,
): ...
@blocks("input", instead="prompt_toolkit.PromptSession.prompt_async")
def confirm(message="Confirm?", suffix=" (y/n) "): ...
