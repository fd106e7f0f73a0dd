# neo4j 6.4: the synchronous side.
