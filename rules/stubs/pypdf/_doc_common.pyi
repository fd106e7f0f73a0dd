# pypdf 7.1: documents.

from pypdf._page import PageObject

class PdfDocCommon:
    pages: list[PageObject]
    def get_page(self, page_number) -> PageObject: ...
