# mypy_boto3_bedrock_runtime: names for annotations. # check: describes itself in stubs only

from botocore.client import BedrockRuntime as BedrockRuntimeClient
