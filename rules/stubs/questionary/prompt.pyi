# questionary: several questions.

from effects import blocks

@blocks("input", instead="questionary.Form.ask_async")
def prompt(
    questions, answers=None, patch_stdout=False, true_color=False, kbi_msg=..., **kwargs
): ...
@blocks("input", instead="questionary.Form.ask_async")
def unsafe_prompt(questions, answers=None, patch_stdout=False, true_color=False, **kwargs): ...
