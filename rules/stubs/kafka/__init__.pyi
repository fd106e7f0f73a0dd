# kafka-python 3.0: Apache Kafka.
from .admin.client import KafkaAdminClient as KafkaAdminClient
from .consumer.group import KafkaConsumer as KafkaConsumer
from .producer.kafka import KafkaProducer as KafkaProducer
