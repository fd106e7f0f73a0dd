# uvicorn: the command.

from effects import role

@role("starts-loop")
def run(
    app, *, host="127.0.0.1", port=8000, uds=None, fd=None, loop="auto", http="auto", http2=False,
    ws="auto", ws_max_size=16777216, ws_max_queue=32, ws_ping_interval=20.0, ws_ping_timeout=20.0,
    ws_per_message_deflate=True, lifespan="auto", interface="auto", reload=False, reload_dirs=None,
    reload_includes=None, reload_excludes=None, reload_delay=0.25, workers=None, env_file=None,
    log_config=..., log_level=None, access_log=True, proxy_headers=True, server_header=True,
    date_header=True, forwarded_allow_ips=None, root_path="", limit_concurrency=None, backlog=2048,
    limit_max_requests=None, limit_max_requests_jitter=0, timeout_keep_alive=5,
    timeout_graceful_shutdown=None, timeout_worker_healthcheck=5, ssl_keyfile=None,
    ssl_certfile=None, ssl_keyfile_password=None, ssl_version=..., ssl_cert_reqs=...,
    ssl_ca_certs=None, ssl_ciphers=None, ssl_context_factory=None, headers=None, use_colors=None,
    app_dir=None, factory=False, h11_max_incomplete_event_size=None, reset_contextvars=False,
): ...
def main(*args, **kwargs): ...
