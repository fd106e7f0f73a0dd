# feedparser: the parser.

from effects import blocks

@blocks("http", instead="httpx.AsyncClient.get", note="Fetch with an asynchronous client, parse the body.")
def parse(
    url_file_stream_or_string, etag=None, modified=None, agent=None, referrer=None, handlers=None,
    request_headers=None, response_headers=None, resolve_relative_uris=None, sanitize_html=None,
): ...
