# typer: the application.

from typing import Callable, TypeVar, overload

from effects import calls, registers

F = TypeVar("F")

class Typer:
    def __call__(self, *args, **kwargs): ...
    # A class of one's own may run coroutines.
    @overload
    @registers(sync="worker", coroutine="loop")
    def command(self, name=None, *, cls, **kwargs) -> Callable[[F], F]: ...
    @overload
    @registers(sync="worker")
    def command(
        self, name=None, *, cls=None, context_settings=None, help=None, epilog=None,
        short_help=None, options_metavar=..., add_help_option=True, no_args_is_help=False,
        hidden=False, deprecated=False, rich_help_panel=...,
    ) -> Callable[[F], F]: ...
    @registers(sync="worker")
    def callback(
        self, *, cls=..., invoke_without_command=..., no_args_is_help=..., subcommand_metavar=...,
        chain=..., result_callback=..., context_settings=..., help=..., epilog=..., short_help=...,
        options_metavar=..., add_help_option=..., hidden=..., deprecated=..., rich_help_panel=...,
    ) -> Callable[[F], F]: ...
    def add_typer(
        self, typer_instance, *, name=..., cls=..., invoke_without_command=...,
        no_args_is_help=..., subcommand_metavar=..., chain=..., result_callback=...,
        context_settings=..., callback=..., help=..., epilog=..., short_help=...,
        options_metavar=..., add_help_option=..., hidden=..., deprecated=False,
        rich_help_panel=...,
    ): ...

@calls("function", sync="worker")
def run(function): ...
