# questionary: a question.

from questionary.question import Question

def path(
    message, default="", qmark="?", validate=None, completer=None, style=None,
    only_directories=False, get_paths=None, file_filter=None, complete_style=..., **kwargs
) -> Question: ...
