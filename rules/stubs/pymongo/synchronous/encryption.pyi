# pymongo 4.20: encryption on the client's side; keys come from the key vault and its provider.
from typing_extensions import Self

from effects import blocks

from .cursor import Cursor

class ClientEncryption:
    def __enter__(self) -> Self: ...
    def __exit__(self, *args) -> None: ...
    @blocks(
        "database",
        instead="pymongo.asynchronous.encryption.AsyncClientEncryption.create_encrypted_collection",
    )
    def create_encrypted_collection(
        self, database, name, encrypted_fields, kms_provider=None, master_key=None, **kwargs
    ): ...
    @blocks(
        "database", instead="pymongo.asynchronous.encryption.AsyncClientEncryption.create_data_key",
    )
    def create_data_key(
        self, kms_provider, master_key=None, key_alt_names=None, key_material=None
    ): ...
    @blocks("database", instead="pymongo.asynchronous.encryption.AsyncClientEncryption.encrypt")
    def encrypt(
        self, value, algorithm, key_id=None, key_alt_name=None, query_type=None,
        contention_factor=None, range_opts=None, string_opts=None
    ): ...
    @blocks(
        "database",
        instead="pymongo.asynchronous.encryption.AsyncClientEncryption.encrypt_expression",
    )
    def encrypt_expression(
        self, expression, algorithm, key_id=None, key_alt_name=None, query_type=None,
        contention_factor=None, range_opts=None
    ): ...
    @blocks("database", instead="pymongo.asynchronous.encryption.AsyncClientEncryption.decrypt")
    def decrypt(self, value): ...
    @blocks("database", instead="pymongo.asynchronous.encryption.AsyncClientEncryption.get_key")
    def get_key(self, id): ...
    @blocks("database", instead="pymongo.asynchronous.encryption.AsyncClientEncryption.delete_key")
    def delete_key(self, id): ...
    @blocks(
        "database", instead="pymongo.asynchronous.encryption.AsyncClientEncryption.add_key_alt_name",
    )
    def add_key_alt_name(self, id, key_alt_name): ...
    @blocks(
        "database",
        instead="pymongo.asynchronous.encryption.AsyncClientEncryption.get_key_by_alt_name",
    )
    def get_key_by_alt_name(self, key_alt_name): ...
    @blocks(
        "database",
        instead="pymongo.asynchronous.encryption.AsyncClientEncryption.remove_key_alt_name",
    )
    def remove_key_alt_name(self, id, key_alt_name): ...
    @blocks(
        "database",
        instead="pymongo.asynchronous.encryption.AsyncClientEncryption.rewrap_many_data_key",
    )
    def rewrap_many_data_key(self, filter, provider=None, master_key=None): ...
    def get_keys(self) -> Cursor: ...
    def close(self) -> None: ...
