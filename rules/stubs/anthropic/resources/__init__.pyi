# anthropic 2.10: names of anthropic.resources.

from anthropic.resources.beta.beta import Beta as Beta, AsyncBeta as AsyncBeta
from anthropic.resources.files import Files as Files, AsyncFiles as AsyncFiles
from anthropic.resources.messages.messages import (
    Messages as Messages,
    MessagesWithStreamingResponse as MessagesWithStreamingResponse,
    AsyncMessages as AsyncMessages,
    AsyncMessagesWithStreamingResponse as AsyncMessagesWithStreamingResponse,
)
from anthropic.resources.models import Models as Models, AsyncModels as AsyncModels
from anthropic.resources.skills.skills import Skills as Skills, AsyncSkills as AsyncSkills
