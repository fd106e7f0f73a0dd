# pdfkit 1.0: runs wkhtmltopdf.

from effects import blocks

class PDFKit:
    @blocks("process")
    def to_pdf(self, path=...): ...
