# aiobotocore 2.25: sessions.

from typing import Generic, Literal, overload, TypeVar

from aiobotocore.client import (
    AioBaseClient,
    AgentsforBedrockRuntime,
    BedrockRuntime,
    Lambda,
    Polly,
    S3,
    SageMakerRuntime,
)

T = TypeVar("T")

class ClientCreatorContext(Generic[T]):
    async def __aenter__(self) -> T: ...

class AioSession:
    @overload
    def create_client(self, service_name: Literal["s3"], **options) -> ClientCreatorContext[S3]: ...
    @overload
    def create_client(
        self, service_name: Literal["bedrock-runtime"], **options,
    ) -> ClientCreatorContext[BedrockRuntime]: ...
    @overload
    def create_client(
        self, service_name: Literal["lambda"], **options,
    ) -> ClientCreatorContext[Lambda]: ...
    @overload
    def create_client(
        self, service_name: Literal["polly"], **options,
    ) -> ClientCreatorContext[Polly]: ...
    @overload
    def create_client(
        self, service_name: Literal["sagemaker-runtime"], **options,
    ) -> ClientCreatorContext[SageMakerRuntime]: ...
    @overload
    def create_client(
        self, service_name: Literal["bedrock-agent-runtime"], **options,
    ) -> ClientCreatorContext[AgentsforBedrockRuntime]: ...
    @overload
    def create_client(self, service_name, **options) -> ClientCreatorContext[AioBaseClient]: ...
    async def get_credentials(self): ...
    async def get_service_model(self, service_name, api_version=...): ...
    async def get_available_regions(
        self, service_name, partition_name=..., allow_non_regional=...,
    ): ...

def get_session(env_vars=...) -> AioSession: ...
