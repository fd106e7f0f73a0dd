# gradio.layouts: see the modules in it.
