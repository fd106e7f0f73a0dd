# google-cloud-bigquery 3.47.

from google.cloud.bigquery.client import Client as Client
from google.cloud.bigquery.job import (
    CopyJob as CopyJob,
    ExtractJob as ExtractJob,
    LoadJob as LoadJob,
    QueryJob as QueryJob,
)
