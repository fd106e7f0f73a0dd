# weaviate-client 4.23.
from effects import blocks, named

@named("weaviate.WeaviateClient.backup")
class _Backup:
    @blocks("database", instead="weaviate.WeaviateAsyncClient.backup.create")
    def create(
        self, backup_id, backend, include_collections=None, exclude_collections=None,
        incremental_base_backup_id=None, wait_for_completion=False, config=None,
        backup_location=None
    ): ...
    @blocks("database", instead="weaviate.WeaviateAsyncClient.backup.get_create_status")
    def get_create_status(self, backup_id, backend, backup_location=None): ...
    @blocks("database", instead="weaviate.WeaviateAsyncClient.backup.restore")
    def restore(
        self, backup_id, backend, include_collections=None, exclude_collections=None,
        roles_restore=None, users_restore=None, wait_for_completion=False, config=None,
        backup_location=None, overwrite_alias=False
    ): ...
    @blocks("database", instead="weaviate.WeaviateAsyncClient.backup.get_restore_status")
    def get_restore_status(self, backup_id, backend, backup_location=None): ...
    @blocks("database", instead="weaviate.WeaviateAsyncClient.backup.cancel")
    def cancel(self, backup_id, backend, backup_location=None, operation="create"): ...
    @blocks("database", instead="weaviate.WeaviateAsyncClient.backup.list_backups")
    def list_backups(self, backend, sort_by_starting_time_asc=None): ...
