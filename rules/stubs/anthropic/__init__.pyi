# anthropic 2.10: clients, sync and async.

from anthropic._base_client import (
    DefaultAioHttpClient as DefaultAioHttpClient,
    DefaultAsyncHttpxClient as DefaultAsyncHttpxClient,
    DefaultHttpxClient as DefaultHttpxClient,
)
from anthropic._client import (
    AsyncClient as AsyncClient,
    AsyncAnthropic as AsyncAnthropic,
    Client as Client,
    Anthropic as Anthropic,
)
from anthropic._streaming import AsyncStream as AsyncStream, Stream as Stream
from anthropic.lib.bedrock import (
    AnthropicBedrock as AnthropicBedrock,
    AsyncAnthropicBedrock as AsyncAnthropicBedrock,
)
from anthropic.lib.foundry import (
    AnthropicFoundry as AnthropicFoundry,
    AsyncAnthropicFoundry as AsyncAnthropicFoundry,
)
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
from anthropic.lib.vertex import (
    AnthropicVertex as AnthropicVertex,
    AsyncAnthropicVertex as AsyncAnthropicVertex,
)
