# xhtml2pdf 0.2: PDF of pages, laid out by Python code.

from xhtml2pdf.document import pisaDocument as pisaDocument

CreatePDF = pisaDocument
