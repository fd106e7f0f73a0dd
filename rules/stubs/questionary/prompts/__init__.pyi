# questionary.prompts: see the modules in it.
