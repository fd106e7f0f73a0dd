# anthropic 2.10: names of anthropic.resources.messages.

from anthropic.resources.messages.batches import Batches as Batches, AsyncBatches as AsyncBatches
from anthropic.resources.messages.messages import (
    Messages as Messages,
    MessagesWithStreamingResponse as MessagesWithStreamingResponse,
    AsyncMessages as AsyncMessages,
    AsyncMessagesWithStreamingResponse as AsyncMessagesWithStreamingResponse,
)
