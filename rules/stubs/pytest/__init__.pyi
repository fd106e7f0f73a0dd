# pytest 8.

from _pytest.fixtures import fixture as fixture
