# NiceGUI 3: handlers run on the loop, plain or not.

from nicegui import background_tasks as background_tasks
from nicegui import run as run
from nicegui import ui as ui
from nicegui.nicegui import app as app
