# gcloud-aio-datastore 10: Datastore for asyncio.

from gcloud.aio.datastore.datastore import Datastore as Datastore
