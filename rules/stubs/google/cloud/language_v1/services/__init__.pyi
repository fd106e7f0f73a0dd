# google.cloud.language_v1.services.
