# google.cloud.documentai_v1.services.
