# passlib 1.7.

