# tabula-py 2.10: tables.

from tabula.io import (
    convert_into as convert_into,
    convert_into_by_batch as convert_into_by_batch,
    read_pdf as read_pdf,
    read_pdf_with_template as read_pdf_with_template,
)
