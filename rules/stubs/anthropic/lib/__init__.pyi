# anthropic.lib.
