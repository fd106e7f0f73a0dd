# twilio 9.13.

from twilio.rest.lookups.v2.phone_number import PhoneNumberList

class V2:
    phone_numbers: PhoneNumberList
