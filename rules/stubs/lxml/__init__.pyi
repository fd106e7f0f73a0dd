# lxml 6.1.

