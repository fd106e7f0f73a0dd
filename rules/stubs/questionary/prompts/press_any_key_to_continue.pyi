# questionary: a question.

from questionary.question import Question

def press_any_key_to_continue(message=None, style=None, **kwargs) -> Question: ...
