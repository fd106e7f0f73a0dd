# beanie 2.2: MongoDB documents as pydantic models, asynchronous.
from .odm.bulk import BulkWriter as BulkWriter
from .odm.documents import Document as Document
from .odm.documents import DocumentWithSoftDelete as DocumentWithSoftDelete
from .odm.fields import BackLink as BackLink
from .odm.fields import Link as Link
from .odm.union_doc import UnionDoc as UnionDoc
from .odm.utils.init import init_beanie as init_beanie
from .odm.views import View as View
