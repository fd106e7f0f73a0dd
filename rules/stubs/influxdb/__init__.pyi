# influxdb 5.3: InfluxDB 1 over HTTP.
from ._dataframe_client import DataFrameClient as DataFrameClient
from .client import InfluxDBClient as InfluxDBClient
