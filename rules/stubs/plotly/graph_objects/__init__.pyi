# plotly 7.1: figures.

from plotly.graph_objs._figure import Figure as Figure
