# questionary: a question.

from questionary.question import Question

def select(
    message, choices, default=None, qmark="?", pointer="»", style=None, use_shortcuts=False,
    use_arrow_keys=True, use_indicator=False, use_jk_keys=True, use_emacs_keys=True,
    use_search_filter=False, show_selected=False, show_description=True, instruction=None,
    **kwargs
) -> Question: ...
