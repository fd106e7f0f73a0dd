# pyppeteer 2.0: browsers for asyncio.

from pyppeteer.launcher import connect as connect, launch as launch
