# google.cloud.speech_v1.services.
