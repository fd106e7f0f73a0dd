# anthropic 2.10: Google Vertex.

from anthropic.lib.vertex._client import (
    AnthropicVertex as AnthropicVertex,
    AsyncAnthropicVertex as AsyncAnthropicVertex,
)
