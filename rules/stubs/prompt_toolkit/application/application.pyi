# prompt_toolkit: applications.

from effects import blocks

from asyncio import Task

class Application:
    @blocks("input", instead="prompt_toolkit.Application.run_async")
    def run(
        self, pre_run=None, set_exception_handler=True, handle_sigint=True, in_thread=False,
        inputhook=None,
    ): ...
    async def run_async(
        self, pre_run=None, set_exception_handler=True, handle_sigint=True,
        slow_callback_duration=0.5,
    ): ...
    async def run_system_command(
        self, command, wait_for_enter=True, display_before_text="", wait_text=...,
    ): ...
    def create_background_task(self, coroutine) -> Task[None]: ...
    def exit(self, result=None, exception=None, style=""): ...
    def invalidate(self): ...
