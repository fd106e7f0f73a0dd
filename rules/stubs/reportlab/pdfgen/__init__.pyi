# reportlab.pdfgen.
