# boto3 1.40: writes in batches; each 25th item and the end of the block send.

from typing import Self

from effects import blocks

class BatchWriter:
    def __enter__(self) -> Self: ...
    @blocks("sdk", instead="aioboto3.dynamodb.table.BatchWriter.__aexit__")
    def __exit__(self, exc_type, exc_value, tb): ...
    @blocks("sdk", instead="aioboto3.dynamodb.table.BatchWriter.put_item")
    def put_item(self, Item): ...
    @blocks("sdk", instead="aioboto3.dynamodb.table.BatchWriter.delete_item")
    def delete_item(self, Key): ...
