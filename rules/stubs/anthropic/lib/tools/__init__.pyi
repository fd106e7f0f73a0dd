# anthropic.lib.tools.
