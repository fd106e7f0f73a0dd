# plotly 7.1: figures.

from plotly.basedatatypes import BaseFigure

class Figure(BaseFigure): ...
