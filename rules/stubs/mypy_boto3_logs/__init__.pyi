# mypy_boto3_logs: names for annotations. # check: describes itself in stubs only

from mypy_boto3_logs.client import CloudWatchLogsClient as CloudWatchLogsClient
