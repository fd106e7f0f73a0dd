# Sanic: files as responses.

async def file(
    location, status=200, request_headers=None, validate_when_requested=True, mime_type=None,
    headers=None, filename=None, last_modified=..., max_age=None, no_store=None, _range=None,
): ...
async def file_stream(
    location, status=200, chunk_size=4096, mime_type=None, headers=None, filename=None,
    _range=None,
): ...
