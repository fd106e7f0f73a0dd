# confluent-kafka 2.16: a consumer with deserializers.
from .cimpl import Consumer

class DeserializingConsumer(Consumer):
    def __init__(self, conf) -> None: ...
