# PyMuPDF 2.0: its former name.

from pymupdf import Document as Document, Page as Page, Pixmap as Pixmap, open as open
