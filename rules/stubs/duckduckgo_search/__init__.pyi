# duckduckgo_search 8.

from duckduckgo_search.duckduckgo_search import DDGS as DDGS
