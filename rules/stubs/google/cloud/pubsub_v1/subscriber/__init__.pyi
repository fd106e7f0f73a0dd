# google.cloud.pubsub_v1.subscriber.
