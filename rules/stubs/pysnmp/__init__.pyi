# pysnmp 7.1.

