# aiokafka 0.14: the producer.
from .producer import AIOKafkaProducer as AIOKafkaProducer
