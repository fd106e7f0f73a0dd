# anthropic 2.10: names of anthropic.resources.beta.messages.

from anthropic.resources.beta.messages.batches import (
    Batches as Batches,
    AsyncBatches as AsyncBatches,
)
from anthropic.resources.beta.messages.messages import (
    Messages as Messages,
    MessagesWithStreamingResponse as MessagesWithStreamingResponse,
    AsyncMessages as AsyncMessages,
    AsyncMessagesWithStreamingResponse as AsyncMessagesWithStreamingResponse,
)
