# google.cloud.videointelligence_v1.services.
