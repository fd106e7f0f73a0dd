# httpx: TLS configuration.

from effects import blocks

@blocks("file", note="Make one context at startup and share it.")
def create_ssl_context(verify=True, cert=None, trust_env=True): ...
