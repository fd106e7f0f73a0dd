# google.cloud.kms_v1.services.
