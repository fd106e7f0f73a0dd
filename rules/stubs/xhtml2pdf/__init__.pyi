# xhtml2pdf 0.2.

