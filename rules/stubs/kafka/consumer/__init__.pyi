# kafka-python 3.0: the consumer.
from .group import KafkaConsumer as KafkaConsumer
