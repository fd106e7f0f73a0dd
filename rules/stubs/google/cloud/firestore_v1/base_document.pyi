# google-cloud-firestore 2.34: documents read.

from typing import Any

class BaseDocumentReference: ...

class DocumentSnapshot:
    id: str
    exists: bool
    def get(self, field_path) -> Any: ...
    def to_dict(self) -> Any: ...
