# types_boto3_logs: names for annotations. # check: describes itself in stubs only

from types_boto3_logs.client import CloudWatchLogsClient as CloudWatchLogsClient
