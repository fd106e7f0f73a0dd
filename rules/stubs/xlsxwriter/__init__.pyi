# XlsxWriter 3.3.

from xlsxwriter.workbook import Workbook as Workbook
