# google-cloud-pubsub 2.44.

from google.cloud.pubsub_v1 import (
    PublisherClient as PublisherClient,
    SubscriberClient as SubscriberClient,
)
