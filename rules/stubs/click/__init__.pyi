# click 8: commands are called, and not awaited.

from click.core import Command as Command
from click.core import Context as Context
from click.core import Group as Group
from click.decorators import argument as argument
from click.decorators import command as command
from click.decorators import confirmation_option as confirmation_option
from click.decorators import group as group
from click.decorators import option as option
from click.decorators import pass_context as pass_context
from click.decorators import pass_obj as pass_obj
from click.decorators import password_option as password_option
from click.decorators import version_option as version_option
from click.termui import confirm as confirm
from click.termui import echo_via_pager as echo_via_pager
from click.termui import edit as edit
from click.termui import getchar as getchar
from click.termui import pause as pause
from click.termui import prompt as prompt
