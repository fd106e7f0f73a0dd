# playwright 1.65.

