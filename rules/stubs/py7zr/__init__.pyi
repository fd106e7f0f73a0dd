# py7zr 1.1: archives.

from py7zr.py7zr import (
    SevenZipFile as SevenZipFile,
    is_7zfile as is_7zfile,
    pack_7zarchive as pack_7zarchive,
    unpack_7zarchive as unpack_7zarchive,
)
