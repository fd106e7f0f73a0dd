# Completion for fish.

@fish-commands@
@fish-options@
