# pytest-asyncio 1.

from pytest_asyncio.plugin import fixture as fixture
