# google.cloud.dialogflow_v2.services.
