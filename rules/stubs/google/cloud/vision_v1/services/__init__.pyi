# google.cloud.vision_v1.services.
