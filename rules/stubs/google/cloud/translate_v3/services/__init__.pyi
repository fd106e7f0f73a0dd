# google.cloud.translate_v3.services.
