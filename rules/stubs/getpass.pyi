# getpass, Python 3.8 to 3.14.
from effects import blocks

class GetPassWarning(UserWarning): ...
@blocks("input", instead="prompt_toolkit.PromptSession.prompt_async")
def getpass(prompt="Password: ", stream=None, *, echo_char=None) -> str: ...  # check: echo_char 3.14+
def getuser() -> str: ...
