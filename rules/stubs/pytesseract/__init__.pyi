# pytesseract 0.3.

from pytesseract.pytesseract import (
    get_languages as get_languages,
    get_tesseract_version as get_tesseract_version,
    image_to_alto_xml as image_to_alto_xml,
    image_to_boxes as image_to_boxes,
    image_to_data as image_to_data,
    image_to_osd as image_to_osd,
    image_to_pdf_or_hocr as image_to_pdf_or_hocr,
    image_to_string as image_to_string,
)
