# aiokafka 0.14: Apache Kafka, asynchronous.
from .client import AIOKafkaClient as AIOKafkaClient
from .consumer.consumer import AIOKafkaConsumer as AIOKafkaConsumer
from .producer.producer import AIOKafkaProducer as AIOKafkaProducer
