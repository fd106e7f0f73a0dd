# inquirer 3.

from inquirer.prompt import prompt as prompt
from inquirer.shortcuts import checkbox as checkbox
from inquirer.shortcuts import confirm as confirm
from inquirer.shortcuts import editor as editor
from inquirer.shortcuts import list_input as list_input
from inquirer.shortcuts import password as password
from inquirer.shortcuts import path as path
from inquirer.shortcuts import text as text
