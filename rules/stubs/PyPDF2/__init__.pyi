# PyPDF2 3.0: PDF, in Python code.

from PyPDF2._merger import PdfMerger as PdfMerger
from PyPDF2._page import PageObject as PageObject
from PyPDF2._reader import PdfReader as PdfReader
from PyPDF2._writer import PdfWriter as PdfWriter
