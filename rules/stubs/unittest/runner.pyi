# unittest.runner, Python 3.8 to 3.14.
from typing import Any

class TextTestRunner:
    def __init__(self, stream=None, descriptions=True, verbosity=1, failfast=False, buffer=False, resultclass=None, warnings=None, *, tb_locals=False, durations=None) -> None: ...  # check: durations 3.12+
    def run(self, test) -> Any: ...
