# InquirerPy 0.3.

from InquirerPy import inquirer as inquirer
from InquirerPy.resolver import prompt as prompt
from InquirerPy.resolver import prompt_async as prompt_async
