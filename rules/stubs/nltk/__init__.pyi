# nltk 3.10: downloads.

from nltk.downloader import download as download
