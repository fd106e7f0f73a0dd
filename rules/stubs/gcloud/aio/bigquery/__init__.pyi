# gcloud-aio-bigquery 7: BigQuery for asyncio.

from gcloud.aio.bigquery.dataset import Dataset as Dataset
from gcloud.aio.bigquery.job import Job as Job
from gcloud.aio.bigquery.table import Table as Table
