# aiocsv 1.

from aiocsv.readers import AsyncDictReader as AsyncDictReader
from aiocsv.readers import AsyncReader as AsyncReader
from aiocsv.writers import AsyncDictWriter as AsyncDictWriter
from aiocsv.writers import AsyncWriter as AsyncWriter
