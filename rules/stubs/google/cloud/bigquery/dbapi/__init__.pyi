# google-cloud-bigquery 3.47: the interface of databases.

from google.cloud.bigquery.dbapi.connection import Connection as Connection, connect as connect
from google.cloud.bigquery.dbapi.cursor import Cursor as Cursor
