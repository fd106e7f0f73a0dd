# types_boto3_sqs: names for annotations. # check: describes itself in stubs only

from boto3.resources.factory import _SQS as SQSServiceResource, Queue as Queue, Message as Message
