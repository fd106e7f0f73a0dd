# Pyrogram 2.0. Methods run the loop where none runs, else give coroutines: they are left out.

from pyrogram.client import Client as Client
