# pyarrow 25: folders of files.

from effects import blocks
from pyarrow._dataset import Dataset as Dataset, Scanner as Scanner

@blocks("file")
def dataset(source, schema=..., format=..., filesystem=..., **options) -> Dataset: ...
@blocks("file")
def parquet_dataset(metadata_path, schema=..., filesystem=..., **options) -> Dataset: ...
@blocks("file")
def write_dataset(data, base_dir, *, basename_template=..., format=..., **options): ...
