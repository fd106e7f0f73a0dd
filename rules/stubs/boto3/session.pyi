# boto3 1.40: sessions.

from typing import Literal, overload

from boto3.resources.base import ServiceResource
from boto3.resources.factory import _DynamoDB, _EC2, _S3, _SNS, _SQS
from botocore.client import (
    BaseClient,
    AgentsforBedrockRuntime,
    ApiGatewayManagementApi,
    Athena,
    AutoScaling,
    Batch,
    Bedrock,
    BedrockRuntime,
    CloudFormation,
    CloudFront,
    CloudWatch,
    CloudWatchLogs,
    CognitoIdentityProvider,
    Comprehend,
    CostExplorer,
    DynamoDB,
    EC2,
    ECR,
    ECS,
    EKS,
    ElastiCache,
    ElasticLoadBalancingv2,
    EventBridge,
    EventBridgeScheduler,
    Firehose,
    Glue,
    IAM,
    KMS,
    Kinesis,
    Lambda,
    OpenSearchService,
    Organizations,
    Pinpoint,
    Polly,
    RDS,
    RDSDataService,
    RedshiftDataAPIService,
    Rekognition,
    Route53,
    S3,
    SES,
    SESV2,
    SFN,
    SNS,
    SQS,
    SSM,
    STS,
    SageMaker,
    SageMakerRuntime,
    SecretsManager,
    Textract,
    TimestreamQuery,
    TimestreamWrite,
    TranscribeService,
    Translate,
    XRay,
)
from effects import blocks

class Session:
    @overload
    @blocks("file", note="Reads the models of the service from files: build one client, at startup.")
    def client(
        self, service_name: Literal["apigatewaymanagementapi"], *args, **options,
    ) -> ApiGatewayManagementApi: ...
    @overload
    @blocks("file", note="Reads the models of the service from files: build one client, at startup.")
    def client(self, service_name: Literal["athena"], *args, **options) -> Athena: ...
    @overload
    @blocks("file", note="Reads the models of the service from files: build one client, at startup.")
    def client(self, service_name: Literal["autoscaling"], *args, **options) -> AutoScaling: ...
    @overload
    @blocks("file", note="Reads the models of the service from files: build one client, at startup.")
    def client(self, service_name: Literal["batch"], *args, **options) -> Batch: ...
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
    def client(
        self, service_name: Literal["cloudformation"], *args, **options,
    ) -> CloudFormation: ...
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
    def client(self, service_name: Literal["comprehend"], *args, **options) -> Comprehend: ...
    @overload
    @blocks("file", note="Reads the models of the service from files: build one client, at startup.")
    def client(self, service_name: Literal["dynamodb"], *args, **options) -> DynamoDB: ...
    @overload
    @blocks("file", note="Reads the models of the service from files: build one client, at startup.")
    def client(self, service_name: Literal["ec2"], *args, **options) -> EC2: ...
    @overload
    @blocks("file", note="Reads the models of the service from files: build one client, at startup.")
    def client(self, service_name: Literal["ecr"], *args, **options) -> ECR: ...
    @overload
    @blocks("file", note="Reads the models of the service from files: build one client, at startup.")
    def client(self, service_name: Literal["ecs"], *args, **options) -> ECS: ...
    @overload
    @blocks("file", note="Reads the models of the service from files: build one client, at startup.")
    def client(
        self, service_name: Literal["elbv2"], *args, **options,
    ) -> ElasticLoadBalancingv2: ...
    @overload
    @blocks("file", note="Reads the models of the service from files: build one client, at startup.")
    def client(self, service_name: Literal["events"], *args, **options) -> EventBridge: ...
    @overload
    @blocks("file", note="Reads the models of the service from files: build one client, at startup.")
    def client(self, service_name: Literal["firehose"], *args, **options) -> Firehose: ...
    @overload
    @blocks("file", note="Reads the models of the service from files: build one client, at startup.")
    def client(self, service_name: Literal["glue"], *args, **options) -> Glue: ...
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
    def client(self, service_name: Literal["polly"], *args, **options) -> Polly: ...
    @overload
    @blocks("file", note="Reads the models of the service from files: build one client, at startup.")
    def client(self, service_name: Literal["rds"], *args, **options) -> RDS: ...
    @overload
    @blocks("file", note="Reads the models of the service from files: build one client, at startup.")
    def client(self, service_name: Literal["rds-data"], *args, **options) -> RDSDataService: ...
    @overload
    @blocks("file", note="Reads the models of the service from files: build one client, at startup.")
    def client(self, service_name: Literal["rekognition"], *args, **options) -> Rekognition: ...
    @overload
    @blocks("file", note="Reads the models of the service from files: build one client, at startup.")
    def client(self, service_name: Literal["route53"], *args, **options) -> Route53: ...
    @overload
    @blocks("file", note="Reads the models of the service from files: build one client, at startup.")
    def client(self, service_name: Literal["s3"], *args, **options) -> S3: ...
    @overload
    @blocks("file", note="Reads the models of the service from files: build one client, at startup.")
    def client(
        self, service_name: Literal["sagemaker-runtime"], *args, **options,
    ) -> SageMakerRuntime: ...
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
    def client(self, service_name: Literal["textract"], *args, **options) -> Textract: ...
    @overload
    @blocks("file", note="Reads the models of the service from files: build one client, at startup.")
    def client(
        self, service_name: Literal["transcribe"], *args, **options,
    ) -> TranscribeService: ...
    @overload
    @blocks("file", note="Reads the models of the service from files: build one client, at startup.")
    def client(self, service_name: Literal["translate"], *args, **options) -> Translate: ...
    @overload
    @blocks("file", note="Reads the models of the service from files: build one client, at startup.")
    def client(self, service_name: Literal["bedrock"], *args, **options) -> Bedrock: ...
    @overload
    @blocks("file", note="Reads the models of the service from files: build one client, at startup.")
    def client(self, service_name: Literal["eks"], *args, **options) -> EKS: ...
    @overload
    @blocks("file", note="Reads the models of the service from files: build one client, at startup.")
    def client(
        self, service_name: Literal["scheduler"], *args, **options,
    ) -> EventBridgeScheduler: ...
    @overload
    @blocks("file", note="Reads the models of the service from files: build one client, at startup.")
    def client(self, service_name: Literal["sagemaker"], *args, **options) -> SageMaker: ...
    @overload
    @blocks("file", note="Reads the models of the service from files: build one client, at startup.")
    def client(self, service_name: Literal["cloudfront"], *args, **options) -> CloudFront: ...
    @overload
    @blocks("file", note="Reads the models of the service from files: build one client, at startup.")
    def client(
        self, service_name: Literal["opensearch"], *args, **options,
    ) -> OpenSearchService: ...
    @overload
    @blocks("file", note="Reads the models of the service from files: build one client, at startup.")
    def client(self, service_name: Literal["organizations"], *args, **options) -> Organizations: ...
    @overload
    @blocks("file", note="Reads the models of the service from files: build one client, at startup.")
    def client(self, service_name: Literal["ce"], *args, **options) -> CostExplorer: ...
    @overload
    @blocks("file", note="Reads the models of the service from files: build one client, at startup.")
    def client(self, service_name: Literal["pinpoint"], *args, **options) -> Pinpoint: ...
    @overload
    @blocks("file", note="Reads the models of the service from files: build one client, at startup.")
    def client(
        self, service_name: Literal["redshift-data"], *args, **options,
    ) -> RedshiftDataAPIService: ...
    @overload
    @blocks("file", note="Reads the models of the service from files: build one client, at startup.")
    def client(
        self, service_name: Literal["timestream-query"], *args, **options,
    ) -> TimestreamQuery: ...
    @overload
    @blocks("file", note="Reads the models of the service from files: build one client, at startup.")
    def client(
        self, service_name: Literal["timestream-write"], *args, **options,
    ) -> TimestreamWrite: ...
    @overload
    @blocks("file", note="Reads the models of the service from files: build one client, at startup.")
    def client(self, service_name: Literal["elasticache"], *args, **options) -> ElastiCache: ...
    @overload
    @blocks("file", note="Reads the models of the service from files: build one client, at startup.")
    def client(self, service_name: Literal["xray"], *args, **options) -> XRay: ...
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
