# twilio 9.13: the client; its *_async methods need an asynchronous http_client.

from effects import blocks
from twilio.rest.api.v2010.account.call import CallList
from twilio.rest.api.v2010.account.conference import ConferenceList
from twilio.rest.api.v2010.account.incoming_phone_number import IncomingPhoneNumberList
from twilio.rest.api.v2010.account.message import MessageList
from twilio.rest.api.v2010.account.recording import RecordingList
from twilio.rest.conversations import Conversations
from twilio.rest.lookups import Lookups
from twilio.rest.verify import Verify

class Client:
    messages: MessageList
    calls: CallList
    recordings: RecordingList
    conferences: ConferenceList
    incoming_phone_numbers: IncomingPhoneNumberList
    verify: Verify
    lookups: Lookups
    conversations: Conversations
    def __init__(self, username=..., password=..., account_sid=..., **options) -> None: ...
    @blocks("sdk", instead="twilio.rest.Client.request_async")
    def request(self, method, uri, **options): ...
    async def request_async(self, method, uri, **options): ...
