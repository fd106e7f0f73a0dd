# beanie 2.2: start.
async def init_beanie(
    database=None, connection_string=None, document_models=None, allow_index_dropping=False,
    recreate_views=False, skip_indexes=False
) -> None: ...
