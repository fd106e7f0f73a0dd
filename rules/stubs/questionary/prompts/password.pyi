# questionary: a question.

from questionary.question import Question

def password(message, default="", validate=None, qmark="?", style=None, **kwargs) -> Question: ...
