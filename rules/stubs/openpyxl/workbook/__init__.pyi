# openpyxl.workbook.
