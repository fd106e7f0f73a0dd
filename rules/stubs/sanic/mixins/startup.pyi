# Sanic: running.

from effects import role

class StartupMixin:
    @role("starts-loop")
    def run(
        self, host=None, port=None, *, dev=False, debug=False, auto_reload=None, version=...,
        ssl=None, sock=None, workers=1, protocol=None, backlog=100, register_sys_signals=True,
        access_log=None, unix=None, loop=None, reload_dir=None, noisy_exceptions=None, motd=True,
        fast=False, verbosity=0, motd_display=None, auto_tls=False, single_process=False,
    ): ...
    @classmethod
    @role("starts-loop")
    def serve(cls, primary=None, *, app_loader=None, factory=None): ...
    @classmethod
    @role("starts-loop")
    def serve_single(cls, primary=None): ...
    async def create_server(
        self, host=None, port=None, *, debug=False, ssl=None, sock=None, protocol=None,
        backlog=100, access_log=None, unix=None, return_asyncio_server=True,
        asyncio_server_kwargs=None, noisy_exceptions=None,
    ): ...
