# questionary: a question.

from questionary.question import Question

def checkbox(
    message, choices, default=None, validate=..., qmark="?", pointer="»", style=None,
    initial_choice=None, use_arrow_keys=True, use_jk_keys=True, use_emacs_keys=True,
    use_search_filter=False, instruction=None, show_description=True, **kwargs
) -> Question: ...
