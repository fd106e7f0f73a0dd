# selenium 4.51.

