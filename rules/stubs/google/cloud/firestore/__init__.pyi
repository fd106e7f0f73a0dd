# google-cloud-firestore 2.34.

from google.cloud.firestore_v1 import (
    AsyncClient as AsyncClient,
    AsyncCollectionReference as AsyncCollectionReference,
    AsyncDocumentReference as AsyncDocumentReference,
    AsyncQuery as AsyncQuery,
    AsyncTransaction as AsyncTransaction,
    AsyncWriteBatch as AsyncWriteBatch,
    Client as Client,
    CollectionGroup as CollectionGroup,
    CollectionReference as CollectionReference,
    DocumentReference as DocumentReference,
    DocumentSnapshot as DocumentSnapshot,
    Query as Query,
    Transaction as Transaction,
    Watch as Watch,
    WriteBatch as WriteBatch,
    async_transactional as async_transactional,
    transactional as transactional,
)
