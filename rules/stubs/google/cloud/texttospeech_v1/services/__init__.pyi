# google.cloud.texttospeech_v1.services.
