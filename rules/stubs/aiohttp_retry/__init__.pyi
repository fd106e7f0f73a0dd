# aiohttp-retry 2.

from aiohttp_retry.client import RetryClient as RetryClient
