# anthropic 2.10: streams of messages.

from anthropic.lib.streaming._beta_messages import (
    BetaAsyncMessageStream as BetaAsyncMessageStream,
    BetaAsyncMessageStreamManager as BetaAsyncMessageStreamManager,
    BetaMessageStream as BetaMessageStream,
    BetaMessageStreamManager as BetaMessageStreamManager,
)
from anthropic.lib.streaming._messages import (
    AsyncMessageStream as AsyncMessageStream,
    AsyncMessageStreamManager as AsyncMessageStreamManager,
    MessageStream as MessageStream,
    MessageStreamManager as MessageStreamManager,
)
