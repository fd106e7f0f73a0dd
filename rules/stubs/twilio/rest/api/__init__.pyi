# twilio.rest.api.
