# mypy_boto3_logs: names for annotations. # check: describes itself in stubs only

from botocore.client import CloudWatchLogs as CloudWatchLogsClient
