# reportlab 5.1: PDF, in Python code.

