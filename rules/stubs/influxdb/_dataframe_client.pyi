# influxdb 5.3: the client, with data frames.
from effects import blocks

from .client import InfluxDBClient

class DataFrameClient(InfluxDBClient):
    @blocks("database")
    def write_points(
        self, dataframe, measurement, tags=None, tag_columns=None, field_columns=None,
        time_precision=None, database=None, retention_policy=None, batch_size=None, protocol="line",
        numeric_precision=None
    ): ...
    @blocks("database")
    def query(
        self, query, params=None, bind_params=None, epoch=None, expected_response_code=200,
        database=None, raise_errors=True, chunked=False, chunk_size=0, method="GET", dropna=True,
        data_frame_index=None
    ): ...
