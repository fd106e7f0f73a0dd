# google-cloud-firestore 2.34.

from google.cloud.firestore_v1.async_batch import AsyncWriteBatch as AsyncWriteBatch
from google.cloud.firestore_v1.async_client import AsyncClient as AsyncClient
from google.cloud.firestore_v1.async_collection import (
    AsyncCollectionReference as AsyncCollectionReference,
)
from google.cloud.firestore_v1.async_document import (
    AsyncDocumentReference as AsyncDocumentReference,
)
from google.cloud.firestore_v1.async_query import AsyncQuery as AsyncQuery
from google.cloud.firestore_v1.async_transaction import (
    AsyncTransaction as AsyncTransaction,
    async_transactional as async_transactional,
)
from google.cloud.firestore_v1.base_document import DocumentSnapshot as DocumentSnapshot
from google.cloud.firestore_v1.batch import WriteBatch as WriteBatch
from google.cloud.firestore_v1.client import Client as Client
from google.cloud.firestore_v1.collection import CollectionReference as CollectionReference
from google.cloud.firestore_v1.document import DocumentReference as DocumentReference
from google.cloud.firestore_v1.query import CollectionGroup as CollectionGroup, Query as Query
from google.cloud.firestore_v1.transaction import (
    Transaction as Transaction,
    transactional as transactional,
)
from google.cloud.firestore_v1.watch import Watch as Watch
