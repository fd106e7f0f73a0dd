# opensearch-py 3.2: helpers, asynchronous.
