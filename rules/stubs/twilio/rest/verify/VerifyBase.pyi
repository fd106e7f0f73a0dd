# twilio 9.13.

from twilio.rest.verify.v2 import V2

class VerifyBase:
    v2: V2
