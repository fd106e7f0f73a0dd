# weaviate-client 4.23: asynchronous.
from typing import Any, Coroutine

class _BackupAsync:
    def create(
        self, backup_id, backend, include_collections=None, exclude_collections=None,
        incremental_base_backup_id=None, wait_for_completion=False, config=None,
        backup_location=None
    ) -> Coroutine[Any, Any, Any]: ...
    def get_create_status(
        self, backup_id, backend, backup_location=None
    ) -> Coroutine[Any, Any, Any]: ...
    def restore(
        self, backup_id, backend, include_collections=None, exclude_collections=None,
        roles_restore=None, users_restore=None, wait_for_completion=False, config=None,
        backup_location=None, overwrite_alias=False
    ) -> Coroutine[Any, Any, Any]: ...
    def get_restore_status(
        self, backup_id, backend, backup_location=None
    ) -> Coroutine[Any, Any, Any]: ...
    def cancel(
        self, backup_id, backend, backup_location=None, operation="create"
    ) -> Coroutine[Any, Any, Any]: ...
    def list_backups(self, backend, sort_by_starting_time_asc=None) -> Coroutine[Any, Any, Any]: ...
