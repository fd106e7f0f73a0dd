# questionary 2: ask() waits for the user.

from questionary.form import Form as Form
from questionary.form import form as form
from questionary.prompt import prompt as prompt
from questionary.prompt import unsafe_prompt as unsafe_prompt
from questionary.prompts.autocomplete import autocomplete as autocomplete
from questionary.prompts.checkbox import checkbox as checkbox
from questionary.prompts.confirm import confirm as confirm
from questionary.prompts.password import password as password
from questionary.prompts.path import path as path
from questionary.prompts.press_any_key_to_continue import (
    press_any_key_to_continue as press_any_key_to_continue,
)
from questionary.prompts.rawselect import rawselect as rawselect
from questionary.prompts.select import select as select
from questionary.prompts.text import text as text
from questionary.question import Question as Question
