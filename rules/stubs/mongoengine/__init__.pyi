# mongoengine 0.29: MongoDB documents as objects; connect() only makes a client.
from .connection import connect as connect
from .connection import disconnect as disconnect
from .connection import disconnect_all as disconnect_all
from .connection import get_connection as get_connection
from .connection import get_db as get_db
from .connection import register_connection as register_connection
from .document import Document as Document
from .document import DynamicDocument as DynamicDocument
from .document import DynamicEmbeddedDocument as DynamicEmbeddedDocument
from .document import EmbeddedDocument as EmbeddedDocument
from .fields import GridFSProxy as GridFSProxy
from .queryset import QuerySet as QuerySet
