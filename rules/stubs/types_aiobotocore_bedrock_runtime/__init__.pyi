# Names for annotations. # check: describes itself in stubs only

from types_aiobotocore_bedrock_runtime.client import BedrockRuntimeClient as BedrockRuntimeClient
