# confluent-kafka 2.16: the schema registry.
