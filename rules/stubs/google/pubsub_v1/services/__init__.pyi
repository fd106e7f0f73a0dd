# google.pubsub_v1.services.
