# anthropic 2.10: beta.beta.

from anthropic.resources.beta.files import AsyncFiles, Files
from anthropic.resources.beta.messages.messages import AsyncMessages, Messages
from anthropic.resources.beta.models import AsyncModels, Models
from anthropic.resources.beta.skills.skills import AsyncSkills, Skills

class Beta:
    models: Models
    messages: Messages
    files: Files
    skills: Skills

class AsyncBeta:
    models: AsyncModels
    messages: AsyncMessages
    files: AsyncFiles
    skills: AsyncSkills
