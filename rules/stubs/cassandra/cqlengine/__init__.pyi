# cassandra-driver 3.30: the object mapper.
