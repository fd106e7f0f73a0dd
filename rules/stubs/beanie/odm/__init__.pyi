# beanie 2.2.
