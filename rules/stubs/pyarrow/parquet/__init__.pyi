# pyarrow 25: Parquet files.

from pyarrow.parquet.core import (
    ParquetDataset as ParquetDataset,
    ParquetFile as ParquetFile,
    ParquetWriter as ParquetWriter,
    read_metadata as read_metadata,
    read_pandas as read_pandas,
    read_schema as read_schema,
    read_table as read_table,
    write_metadata as write_metadata,
    write_table as write_table,
    write_to_dataset as write_to_dataset,
)
