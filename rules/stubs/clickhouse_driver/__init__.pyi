# clickhouse-driver 0.2: ClickHouse, its own protocol.
from .client import Client as Client
from .dbapi import connect as connect
