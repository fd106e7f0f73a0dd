# fpdf2 2.8: PDF, in Python code.

from fpdf.fpdf import FPDF as FPDF
