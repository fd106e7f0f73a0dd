# firebase-admin 7.7: users.

from typing import Any, Self

from effects import blocks, named

@named("firebase_admin.ListUsersPage.iterate_all")
class _Steps:
    @blocks("sdk")
    def __next__(self) -> Any: ...
    def __iter__(self) -> Self: ...

class ListUsersPage:
    @blocks("sdk")
    def get_next_page(self) -> ListUsersPage: ...
    def iterate_all(self) -> _Steps: ...
