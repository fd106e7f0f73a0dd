# confluent-kafka 2.16: a producer with serializers.
from .cimpl import Producer

class SerializingProducer(Producer):
    def __init__(self, conf) -> None: ...
    def produce(
        self, topic, key=None, value=None, partition=-1, on_delivery=None, timestamp=0, headers=None
    ) -> None: ...
