# NiceGUI: running.

from effects import role

@role("starts-loop")
def run(
    root=None, *, host=None, port=None, title="NiceGUI", viewport=..., favicon=None, dark=False,
    language=None, binding_refresh_interval=0.1, reconnect_timeout=3.0,
    message_history_length=1000, cache_control_directives=..., gzip_middleware_factory=...,
    fastapi_docs=False, show=True, on_air=None, native=False, window_size=None, fullscreen=False,
    frameless=False, reload=True, uvicorn_logging_level="warning", uvicorn_reload_dirs=".",
    uvicorn_reload_includes="*.py", uvicorn_reload_excludes=..., tailwind=True, unocss=None,
    prod_js=True, endpoint_documentation="none", storage_secret=None,
    session_middleware_kwargs=None, show_welcome_message=True, markdown=False, **kwargs
): ...
