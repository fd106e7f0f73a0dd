# tweepy 4.17: for asyncio.

from tweepy.asynchronous.client import AsyncClient as AsyncClient
