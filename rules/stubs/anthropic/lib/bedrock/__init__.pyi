# anthropic 2.10: Amazon Bedrock.

from anthropic.lib.bedrock._client import (
    AnthropicBedrock as AnthropicBedrock,
    AsyncAnthropicBedrock as AsyncAnthropicBedrock,
)
