# polars.io.ipc.
