# twilio 9.13.

from twilio.rest.lookups.v2 import V2

class LookupsBase:
    v2: V2
