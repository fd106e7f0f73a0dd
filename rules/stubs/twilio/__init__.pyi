# twilio 9.13.
