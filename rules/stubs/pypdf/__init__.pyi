# pypdf 7.1: PDF, in Python code.

from pypdf._page import PageObject as PageObject
from pypdf._reader import PdfReader as PdfReader
from pypdf._writer import PdfWriter as PdfWriter
