# confluent-kafka 2.16: Apache Kafka through librdkafka, which gives up the GIL while it waits. Making a
# client does not connect: threads of the library do.
from .deserializing_consumer import DeserializingConsumer as DeserializingConsumer
from .serializing_producer import SerializingProducer as SerializingProducer
from .cimpl import Consumer as Consumer
from .cimpl import Producer as Producer
