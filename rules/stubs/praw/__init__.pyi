# praw 8.0: Reddit; asyncpraw is the one for asyncio.

from praw.reddit import Reddit as Reddit
