# openpyxl 3.1: spreadsheets, in Python code: 20,000 rows take a second.

from openpyxl.reader.excel import load_workbook as load_workbook
from openpyxl.workbook.workbook import Workbook as Workbook
