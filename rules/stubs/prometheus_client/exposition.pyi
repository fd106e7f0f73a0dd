# prometheus_client: how numbers leave the program.

from effects import blocks

@blocks("http")
def push_to_gateway(gateway, job, registry, grouping_key=None, timeout=30, handler=...) -> None: ...
@blocks("http")
def pushadd_to_gateway(gateway, job, registry, grouping_key=None, timeout=30, handler=...) -> None: ...
@blocks("http")
def delete_from_gateway(gateway, job, grouping_key=None, timeout=30, handler=...) -> None: ...
@blocks("file")
def write_to_textfile(path, registry, *args, **options) -> None: ...  # check: later options
