# aiokafka 0.14: administration.
from .client import AIOKafkaAdminClient as AIOKafkaAdminClient
