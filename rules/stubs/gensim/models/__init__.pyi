# gensim 4.4: models.

from gensim.models.doc2vec import Doc2Vec as Doc2Vec
from gensim.models.fasttext import FastText as FastText
from gensim.models.keyedvectors import KeyedVectors as KeyedVectors
from gensim.models.ldamodel import LdaModel as LdaModel
from gensim.models.word2vec import Word2Vec as Word2Vec
