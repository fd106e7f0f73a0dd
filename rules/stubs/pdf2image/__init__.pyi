# pdf2image 1.17.

from pdf2image.pdf2image import (
    convert_from_bytes as convert_from_bytes,
    convert_from_path as convert_from_path,
    pdfinfo_from_bytes as pdfinfo_from_bytes,
    pdfinfo_from_path as pdfinfo_from_path,
)
