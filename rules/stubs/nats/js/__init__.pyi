# nats-py 2: JetStream.
from .client import JetStreamContext as JetStreamContext
from .manager import JetStreamManager as JetStreamManager
