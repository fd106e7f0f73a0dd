# Textual: screens.

from textual.widget import Widget

class Screen(Widget): ...
