# algoliasearch 4.48: search.
