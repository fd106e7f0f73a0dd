# openpyxl.reader.
