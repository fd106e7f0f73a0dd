# InquirerPy.prompts: see the modules in it.
