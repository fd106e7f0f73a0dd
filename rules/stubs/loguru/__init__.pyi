# loguru 0.7.

from loguru._logger import Logger

logger: Logger
