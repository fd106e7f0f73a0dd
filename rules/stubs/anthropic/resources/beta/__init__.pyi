# anthropic 2.10: names of anthropic.resources.beta.

from anthropic.resources.beta.beta import Beta as Beta, AsyncBeta as AsyncBeta
from anthropic.resources.beta.files import Files as Files, AsyncFiles as AsyncFiles
from anthropic.resources.beta.messages.messages import (
    Messages as Messages,
    MessagesWithStreamingResponse as MessagesWithStreamingResponse,
    AsyncMessages as AsyncMessages,
    AsyncMessagesWithStreamingResponse as AsyncMessagesWithStreamingResponse,
)
from anthropic.resources.beta.models import Models as Models, AsyncModels as AsyncModels
from anthropic.resources.beta.skills.skills import Skills as Skills, AsyncSkills as AsyncSkills
