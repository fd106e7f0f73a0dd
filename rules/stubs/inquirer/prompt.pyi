# inquirer: several questions.

from effects import blocks

@blocks("input", instead="questionary.Form.ask_async")
def prompt(questions, render=None, answers=None, theme=..., raise_keyboard_interrupt=False): ...
