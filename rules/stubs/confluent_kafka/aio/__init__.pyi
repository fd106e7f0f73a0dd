# confluent-kafka 2.16: the asynchronous side.
from ._AIOConsumer import AIOConsumer as AIOConsumer
from .producer._AIOProducer import AIOProducer as AIOProducer
