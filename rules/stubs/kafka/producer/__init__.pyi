# kafka-python 3.0: the producer.
from .kafka import KafkaProducer as KafkaProducer
