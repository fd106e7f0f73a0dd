# influxdb-client 1.50.
from effects import blocks

class DeleteApi:
    @blocks("database", instead="influxdb_client.client.delete_api_async.DeleteApiAsync.delete")
    def delete(self, start, stop, predicate, bucket, org=None): ...
