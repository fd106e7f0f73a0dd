# reportlab 5.1: documents.

from reportlab.platypus.doctemplate import (
    BaseDocTemplate as BaseDocTemplate,
    SimpleDocTemplate as SimpleDocTemplate,
)
