# polars.io.spreadsheet.
