# plotly.graph_objs.
