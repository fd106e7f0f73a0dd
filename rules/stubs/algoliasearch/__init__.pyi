# algoliasearch 4.48: over HTTP.
