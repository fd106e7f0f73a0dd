# opensearch-py 3.2: the asynchronous side.
