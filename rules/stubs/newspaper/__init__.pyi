# newspaper3k 0.2.

from newspaper.api import build as build
from newspaper.api import build_article as build_article
from newspaper.api import fulltext as fulltext
from newspaper.api import hot as hot
from newspaper.article import Article as Article
from newspaper.source import Source as Source
