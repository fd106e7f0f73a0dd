# google.cloud.pubsub_v1.publisher.
