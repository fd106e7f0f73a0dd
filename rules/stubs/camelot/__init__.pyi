# camelot 1.0: tables, in Python code.

from camelot.io import read_pdf as read_pdf
