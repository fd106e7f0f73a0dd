# twilio.rest.api.v2010.
