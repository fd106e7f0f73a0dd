# questionary: a question.

from questionary.question import Question

def text(
    message, default="", validate=None, qmark="?", style=None, multiline=False, instruction=None,
    lexer=None, **kwargs
) -> Question: ...
