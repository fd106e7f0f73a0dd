# fsspec.implementations.
