# google.cloud.monitoring_v3.services.
