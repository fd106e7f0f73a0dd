# easyocr 1.7: reading text.

from easyocr.easyocr import Reader as Reader
