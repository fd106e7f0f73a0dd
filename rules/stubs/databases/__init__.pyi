# databases 0.9: queries on asyncio.
from .core import Database as Database
from .core import DatabaseURL as DatabaseURL
