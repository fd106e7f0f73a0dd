# motor 3.7: MongoDB on asyncio, by threads.
