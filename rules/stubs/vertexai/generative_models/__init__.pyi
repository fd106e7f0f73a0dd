# google-cloud-aiplatform: models. # check: too large to install; from its documentation

from typing import Any, AsyncIterator, Literal, overload, Self

from effects import blocks, named

@named("vertexai.generative_models.GenerativeModel.generate_content")
class _Steps:
    @blocks("sdk")
    def __next__(self) -> Any: ...
    def __iter__(self) -> Self: ...
class GenerativeModel:
    @overload
    @blocks("sdk", instead="vertexai.generative_models.GenerativeModel.generate_content_async")
    def generate_content(
        self, contents, *, generation_config=..., stream: Literal[True], **options,
    ) -> _Steps: ...
    @overload
    @blocks("sdk", instead="vertexai.generative_models.GenerativeModel.generate_content_async")
    def generate_content(self, contents, *, generation_config=..., stream=..., **options): ...
    @overload
    async def generate_content_async(
        self, contents, *, generation_config=..., stream: Literal[True], **options,
    ) -> AsyncIterator[Any]: ...
    @overload
    async def generate_content_async(
        self, contents, *, generation_config=..., stream=..., **options,
    ): ...
    @blocks("sdk", instead="vertexai.generative_models.GenerativeModel.count_tokens_async")
    def count_tokens(self, contents, *, tools=...): ...
    async def count_tokens_async(self, contents, *, tools=...): ...
    def start_chat(self, *, history=..., response_validation=...) -> ChatSession: ...

class ChatSession:
    @overload
    @blocks("sdk", instead="vertexai.generative_models.ChatSession.send_message_async")
    def send_message(
        self, content, *, generation_config=..., stream: Literal[True], **options,
    ) -> _Steps: ...
    @overload
    @blocks("sdk", instead="vertexai.generative_models.ChatSession.send_message_async")
    def send_message(self, content, *, generation_config=..., stream=..., **options): ...
    @overload
    async def send_message_async(
        self, content, *, generation_config=..., stream: Literal[True], **options,
    ) -> AsyncIterator[Any]: ...
    @overload
    async def send_message_async(
        self, content, *, generation_config=..., stream=..., **options,
    ): ...
