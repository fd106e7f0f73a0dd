# google.cloud.scheduler_v1.services.
