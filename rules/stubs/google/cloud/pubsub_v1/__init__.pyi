# google-cloud-pubsub 2.44: publishing and subscribing.

from google.cloud.pubsub_v1.publisher.client import Client as _Publisher
from google.cloud.pubsub_v1.subscriber.client import Client as _Subscriber

class PublisherClient(_Publisher): ...
class SubscriberClient(_Subscriber): ...
