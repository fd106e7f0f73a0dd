# pyarrow 25: Feather files.

from effects import blocks

@blocks("file")
def read_feather(source, columns=..., use_threads=..., memory_map=..., **kwargs): ...
@blocks("file")
def read_table(source, columns=..., memory_map=..., use_threads=...): ...
@blocks("file")
def write_feather(df, dest, compression=..., compression_level=..., chunksize=..., version=...): ...
