# twilio 9.13.

from twilio.rest.verify.VerifyBase import VerifyBase

class Verify(VerifyBase): ...
