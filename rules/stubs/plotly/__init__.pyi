# plotly.
