# pygame 2.

