# gradio.components: see the modules in it.
