# twilio 9.13.

from twilio.rest.conversations.ConversationsBase import ConversationsBase

class Conversations(ConversationsBase): ...
