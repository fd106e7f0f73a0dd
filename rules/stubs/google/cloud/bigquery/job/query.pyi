# google-cloud-bigquery 3.47: jobs.

from effects import blocks
from google.cloud.bigquery.job.base import _AsyncJob
from google.cloud.bigquery.table import RowIterator

class QueryJob(_AsyncJob):
    @blocks("sdk", instead="gcloud.aio.bigquery.Job.result")
    def result(self, page_size=..., max_results=..., retry=..., **options) -> RowIterator: ...
    @blocks("sdk", instead="gcloud.aio.bigquery.Job.get_query_results")
    def to_dataframe(self, bqstorage_client=..., dtypes=..., progress_bar_type=..., **options): ...
    @blocks("sdk", instead="gcloud.aio.bigquery.Job.get_query_results")
    def to_arrow(self, progress_bar_type=..., bqstorage_client=..., **options): ...
    @blocks("sdk", instead="gcloud.aio.bigquery.Job.get_query_results")
    def to_geodataframe(self, bqstorage_client=..., dtypes=..., **options): ...
    @blocks("sdk", instead="gcloud.aio.bigquery.Job.get_query_results")
    def __iter__(self): ...
