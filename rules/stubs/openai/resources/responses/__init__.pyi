# openai 3.51: names of openai.resources.responses.

from openai.resources.responses.input_items import (
    InputItems as InputItems,
    AsyncInputItems as AsyncInputItems,
)
from openai.resources.responses.input_tokens import (
    InputTokens as InputTokens,
    AsyncInputTokens as AsyncInputTokens,
)
from openai.resources.responses.responses import (
    Responses as Responses,
    ResponsesWithStreamingResponse as ResponsesWithStreamingResponse,
    AsyncResponses as AsyncResponses,
    AsyncResponsesWithStreamingResponse as AsyncResponsesWithStreamingResponse,
)
