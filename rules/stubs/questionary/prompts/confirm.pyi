# questionary: a question.

from questionary.question import Question

def confirm(
    message, default=True, qmark="?", style=None, auto_enter=True, instruction=None, **kwargs
) -> Question: ...
