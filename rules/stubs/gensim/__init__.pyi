# gensim 4.4.

