# python-docx 1.2: documents.

from docx.api import Document as Document
