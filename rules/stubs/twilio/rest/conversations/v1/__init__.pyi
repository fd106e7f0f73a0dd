# twilio 9.13.

from twilio.rest.conversations.v1.conversation import ConversationList

class V1:
    conversations: ConversationList
