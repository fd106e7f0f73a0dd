# pyngrok 9.1.

