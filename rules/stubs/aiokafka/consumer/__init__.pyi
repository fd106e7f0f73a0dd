# aiokafka 0.14: the consumer.
from .consumer import AIOKafkaConsumer as AIOKafkaConsumer
