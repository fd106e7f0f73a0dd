# kafka-python 3.0: administration.
from .client import KafkaAdminClient as KafkaAdminClient
