# gcloud-aio-pubsub 6: Pub/Sub for asyncio.

from gcloud.aio.pubsub.publisher_client import PublisherClient as PublisherClient
from gcloud.aio.pubsub.subscriber import subscribe as subscribe
from gcloud.aio.pubsub.subscriber_client import SubscriberClient as SubscriberClient
