# aioconsole 0.8.

from aioconsole.stream import ainput as ainput
from aioconsole.stream import aprint as aprint
