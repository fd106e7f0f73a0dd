# anthropic._decoders: a namespace.
