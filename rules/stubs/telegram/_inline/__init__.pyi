# telegram._inline: see the modules in it.
