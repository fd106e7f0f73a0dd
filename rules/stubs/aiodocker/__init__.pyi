# aiodocker 0.27.

from aiodocker.docker import Docker as Docker
