# google-cloud-datastore 2.27.

from google.cloud.datastore.batch import Batch as Batch
from google.cloud.datastore.client import Client as Client
from google.cloud.datastore.query import Query as Query
from google.cloud.datastore.transaction import Transaction as Transaction
