# aioboto3 15.5: sessions.

from typing import Generic, Literal, overload, TypeVar

from aioboto3.resources.base import AIOBoto3ServiceResource
from aioboto3.resources.factory import _DynamoDB, _S3, _SQS
from aiobotocore.client import AioBaseClient, AgentsforBedrockRuntime, BedrockRuntime, Lambda, S3
from aiobotocore.session import ClientCreatorContext

T = TypeVar("T")

class ResourceCreatorContext(Generic[T]):
    async def __aenter__(self) -> T: ...

class Session:
    @overload
    def client(self, service_name: Literal["s3"], **options) -> ClientCreatorContext[S3]: ...
    @overload
    def client(
        self, service_name: Literal["bedrock-runtime"], **options,
    ) -> ClientCreatorContext[BedrockRuntime]: ...
    @overload
    def client(
        self, service_name: Literal["lambda"], **options,
    ) -> ClientCreatorContext[Lambda]: ...
    @overload
    def client(
        self, service_name: Literal["bedrock-agent-runtime"], **options,
    ) -> ClientCreatorContext[AgentsforBedrockRuntime]: ...
    @overload
    def client(self, service_name, **options) -> ClientCreatorContext[AioBaseClient]: ...
    @overload
    def resource(self, service_name: Literal["s3"], **options) -> ResourceCreatorContext[_S3]: ...
    @overload
    def resource(
        self, service_name: Literal["dynamodb"], **options,
    ) -> ResourceCreatorContext[_DynamoDB]: ...
    @overload
    def resource(self, service_name: Literal["sqs"], **options) -> ResourceCreatorContext[_SQS]: ...
    @overload
    def resource(
        self, service_name, **options,
    ) -> ResourceCreatorContext[AIOBoto3ServiceResource]: ...
    async def get_credentials(self): ...  # check: gives the session's coroutine
