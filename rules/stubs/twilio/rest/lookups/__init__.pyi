# twilio 9.13.

from twilio.rest.lookups.LookupsBase import LookupsBase

class Lookups(LookupsBase): ...
