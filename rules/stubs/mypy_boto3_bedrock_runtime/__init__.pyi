# mypy_boto3_bedrock_runtime: names for annotations. # check: describes itself in stubs only

from mypy_boto3_bedrock_runtime.client import BedrockRuntimeClient as BedrockRuntimeClient
