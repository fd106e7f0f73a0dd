# google.cloud.secretmanager_v1.services.
