# questionary: a question.

from questionary.question import Question

def rawselect(
    message, choices, default=None, qmark="?", pointer="»", style=None, **kwargs
) -> Question: ...
