# google-cloud-bigquery 3.47: jobs.

from google.cloud.bigquery.job.copy_ import CopyJob as CopyJob
from google.cloud.bigquery.job.extract import ExtractJob as ExtractJob
from google.cloud.bigquery.job.load import LoadJob as LoadJob
from google.cloud.bigquery.job.query import QueryJob as QueryJob
