# confluent-kafka 2.16: the asynchronous producer.
from ._AIOProducer import AIOProducer as AIOProducer
