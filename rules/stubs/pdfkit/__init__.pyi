# pdfkit 1.0.

from pdfkit.api import from_file as from_file, from_string as from_string, from_url as from_url
from pdfkit.pdfkit import PDFKit as PDFKit
