# twilio 9.13.

from twilio.rest.conversations.v1 import V1

class ConversationsBase:
    v1: V1
