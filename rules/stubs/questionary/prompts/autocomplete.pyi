# questionary: a question.

from questionary.question import Question

def autocomplete(
    message, choices, default="", qmark="?", completer=None, meta_information=None,
    ignore_case=True, match_middle=True, complete_style=..., validate=None, style=None, **kwargs
) -> Question: ...
