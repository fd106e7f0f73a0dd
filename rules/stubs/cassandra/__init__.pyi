# cassandra-driver 3.30: Cassandra.
