# google-cloud-pubsub 2.44.

from google.pubsub_v1.services.publisher.async_client import (
    PublisherAsyncClient as PublisherAsyncClient,
)
from google.pubsub_v1.services.publisher.client import PublisherClient as PublisherClient
