# google-cloud-bigquery 3.47: jobs.

from google.cloud.bigquery.job.base import _AsyncJob

class CopyJob(_AsyncJob): ...
