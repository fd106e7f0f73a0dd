# kafka-python 3.0: the future of a record.
from effects import blocks

from ..future import Future

class FutureRecordMetadata(Future):
    @blocks("broker", instead="aiokafka.AIOKafkaProducer.send_and_wait")
    def get(self, timeout=None): ...
