# google-cloud-pubsub 2.44.

from google.pubsub_v1.services.subscriber.async_client import (
    SubscriberAsyncClient as SubscriberAsyncClient,
)
from google.pubsub_v1.services.subscriber.client import SubscriberClient as SubscriberClient
