# boto3 1.40: sessions.

from typing import Literal, overload

from boto3.resources.base import ServiceResource
from boto3.resources.factory import _DynamoDB, _EC2, _S3, _SNS, _SQS
from botocore.client import (
    BaseClient,
    AgentsforBedrockRuntime,
    Athena,
    BedrockRuntime,
    CloudWatch,
    CloudWatchLogs,
    CognitoIdentityProvider,
    DynamoDB,
    EC2,
    ECS,
    EventBridge,
    IAM,
    KMS,
    Kinesis,
    Lambda,
    S3,
    SES,
    SESV2,
    SFN,
    SNS,
    SQS,
    SSM,
    STS,
    SecretsManager,
)
from effects import blocks

class Session:
    @overload
    @blocks("file", note="Reads the models of the service from files: build one client, at startup.")
    def client(self, service_name: Literal["athena"], *args, **options) -> Athena: ...
    @overload
    @blocks("file", note="Reads the models of the service from files: build one client, at startup.")
    def client(
        self, service_name: Literal["bedrock-agent-runtime"], *args, **options,
    ) -> AgentsforBedrockRuntime: ...
    @overload
    @blocks("file", note="Reads the models of the service from files: build one client, at startup.")
    def client(
        self, service_name: Literal["bedrock-runtime"], *args, **options,
    ) -> BedrockRuntime: ...
    @overload
    @blocks("file", note="Reads the models of the service from files: build one client, at startup.")
    def client(self, service_name: Literal["cloudwatch"], *args, **options) -> CloudWatch: ...
    @overload
    @blocks("file", note="Reads the models of the service from files: build one client, at startup.")
    def client(
        self, service_name: Literal["cognito-idp"], *args, **options,
    ) -> CognitoIdentityProvider: ...
    @overload
    @blocks("file", note="Reads the models of the service from files: build one client, at startup.")
    def client(self, service_name: Literal["dynamodb"], *args, **options) -> DynamoDB: ...
    @overload
    @blocks("file", note="Reads the models of the service from files: build one client, at startup.")
    def client(self, service_name: Literal["ec2"], *args, **options) -> EC2: ...
    @overload
    @blocks("file", note="Reads the models of the service from files: build one client, at startup.")
    def client(self, service_name: Literal["ecs"], *args, **options) -> ECS: ...
    @overload
    @blocks("file", note="Reads the models of the service from files: build one client, at startup.")
    def client(self, service_name: Literal["events"], *args, **options) -> EventBridge: ...
    @overload
    @blocks("file", note="Reads the models of the service from files: build one client, at startup.")
    def client(self, service_name: Literal["iam"], *args, **options) -> IAM: ...
    @overload
    @blocks("file", note="Reads the models of the service from files: build one client, at startup.")
    def client(self, service_name: Literal["kinesis"], *args, **options) -> Kinesis: ...
    @overload
    @blocks("file", note="Reads the models of the service from files: build one client, at startup.")
    def client(self, service_name: Literal["kms"], *args, **options) -> KMS: ...
    @overload
    @blocks("file", note="Reads the models of the service from files: build one client, at startup.")
    def client(self, service_name: Literal["lambda"], *args, **options) -> Lambda: ...
    @overload
    @blocks("file", note="Reads the models of the service from files: build one client, at startup.")
    def client(self, service_name: Literal["logs"], *args, **options) -> CloudWatchLogs: ...
    @overload
    @blocks("file", note="Reads the models of the service from files: build one client, at startup.")
    def client(self, service_name: Literal["s3"], *args, **options) -> S3: ...
    @overload
    @blocks("file", note="Reads the models of the service from files: build one client, at startup.")
    def client(
        self, service_name: Literal["secretsmanager"], *args, **options,
    ) -> SecretsManager: ...
    @overload
    @blocks("file", note="Reads the models of the service from files: build one client, at startup.")
    def client(self, service_name: Literal["ses"], *args, **options) -> SES: ...
    @overload
    @blocks("file", note="Reads the models of the service from files: build one client, at startup.")
    def client(self, service_name: Literal["sesv2"], *args, **options) -> SESV2: ...
    @overload
    @blocks("file", note="Reads the models of the service from files: build one client, at startup.")
    def client(self, service_name: Literal["sns"], *args, **options) -> SNS: ...
    @overload
    @blocks("file", note="Reads the models of the service from files: build one client, at startup.")
    def client(self, service_name: Literal["sqs"], *args, **options) -> SQS: ...
    @overload
    @blocks("file", note="Reads the models of the service from files: build one client, at startup.")
    def client(self, service_name: Literal["ssm"], *args, **options) -> SSM: ...
    @overload
    @blocks("file", note="Reads the models of the service from files: build one client, at startup.")
    def client(self, service_name: Literal["stepfunctions"], *args, **options) -> SFN: ...
    @overload
    @blocks("file", note="Reads the models of the service from files: build one client, at startup.")
    def client(self, service_name: Literal["sts"], *args, **options) -> STS: ...
    @overload
    @blocks("file", note="Reads the models of the service from files: build one client, at startup.")
    def client(self, service_name, *args, **options) -> BaseClient: ...
    @overload
    @blocks("file", note="Reads the models of the service from files: build one client, at startup.")
    def resource(self, service_name: Literal["s3"], *args, **options) -> _S3: ...
    @overload
    @blocks("file", note="Reads the models of the service from files: build one client, at startup.")
    def resource(self, service_name: Literal["dynamodb"], *args, **options) -> _DynamoDB: ...
    @overload
    @blocks("file", note="Reads the models of the service from files: build one client, at startup.")
    def resource(self, service_name: Literal["sqs"], *args, **options) -> _SQS: ...
    @overload
    @blocks("file", note="Reads the models of the service from files: build one client, at startup.")
    def resource(self, service_name: Literal["sns"], *args, **options) -> _SNS: ...
    @overload
    @blocks("file", note="Reads the models of the service from files: build one client, at startup.")
    def resource(self, service_name: Literal["ec2"], *args, **options) -> _EC2: ...
    @overload
    @blocks("file", note="Reads the models of the service from files: build one client, at startup.")
    def resource(self, service_name, *args, **options) -> ServiceResource: ...
    @blocks("sdk", note="Reads files of configuration, and may ask the metadata service.")
    def get_credentials(self): ...
