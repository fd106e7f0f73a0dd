# neo4j 6.4: the asynchronous side.
