# pyarrow 25: ORC files.

from effects import blocks

@blocks("file")
def read_table(source, columns=..., filesystem=...): ...
@blocks("file")
def write_table(table, where, *, file_version=..., batch_size=..., **options): ...
