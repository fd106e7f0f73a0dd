# e2b: the sandbox.
