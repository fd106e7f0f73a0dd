# google.cloud.run_v2.services.
