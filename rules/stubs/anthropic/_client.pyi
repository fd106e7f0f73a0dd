# anthropic 2.10: the clients.

from typing import overload, Self

from anthropic._base_client import AsyncAPIClient, SyncAPIClient
from anthropic.resources.beta.beta import AsyncBeta, Beta
from anthropic.resources.completions import AsyncCompletions, Completions
from anthropic.resources.files import AsyncFiles, Files
from anthropic.resources.messages.messages import AsyncMessages, Messages
from anthropic.resources.models import AsyncModels, Models
from anthropic.resources.skills.skills import AsyncSkills, Skills
from effects import blocks

class Anthropic(SyncAPIClient):
    with_raw_response: Anthropic
    messages: Messages
    models: Models
    files: Files
    skills: Skills
    beta: Beta
    completions: Completions  # check: until version 1
    @overload
    def __init__(self, *, http_client, **options) -> None: ...
    @overload
    @blocks("file", note="It reads the certificate store (25 ms): build one client, at startup.")
    def __init__(self, *, api_key=..., **options) -> None: ...
    def copy(self, *, api_key=..., auth_token=..., credentials=..., **options) -> Self: ...
    def with_options(self, *, api_key=..., auth_token=..., credentials=..., **options) -> Self: ...

class AsyncAnthropic(AsyncAPIClient):
    with_raw_response: AsyncAnthropic
    messages: AsyncMessages
    models: AsyncModels
    files: AsyncFiles
    skills: AsyncSkills
    beta: AsyncBeta
    completions: AsyncCompletions  # check: until version 1
    @overload
    def __init__(self, *, http_client, **options) -> None: ...
    @overload
    @blocks("file", note="It reads the certificate store (25 ms): build one client, at startup.")
    def __init__(self, *, api_key=..., **options) -> None: ...
    def copy(self, *, api_key=..., auth_token=..., credentials=..., **options) -> Self: ...
    def with_options(self, *, api_key=..., auth_token=..., credentials=..., **options) -> Self: ...

Client = Anthropic
AsyncClient = AsyncAnthropic
