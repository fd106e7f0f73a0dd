# Django: what users are.

from typing import TypeVar

from effects import blocks

from django.db.models.base import Model
from django.db.models.manager import Manager

T = TypeVar("T")

class BaseUserManager(Manager[T]):
    @blocks("database", instead="django.contrib.auth.base_user.BaseUserManager.aget_by_natural_key")
    def get_by_natural_key(self, username) -> T: ...
    async def aget_by_natural_key(self, username) -> T: ...

class AbstractBaseUser(Model):
    is_authenticated: bool
    is_anonymous: bool
    @blocks("cpu", instead="django.contrib.auth.base_user.AbstractBaseUser.acheck_password")
    def check_password(self, raw_password): ...
    @blocks("cpu")
    def set_password(self, raw_password): ...
    @blocks("database", instead="django.contrib.auth.base_user.AbstractBaseUser.asave")
    def save(self, *args, **kwargs): ...
    async def acheck_password(self, raw_password): ...
    def get_username(self): ...
    def has_usable_password(self): ...
