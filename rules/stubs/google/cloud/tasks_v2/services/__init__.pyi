# google.cloud.tasks_v2.services.
