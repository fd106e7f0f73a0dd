# Django: forms of models.

from typing import Literal, overload

from effects import blocks

class BaseModelForm:
    @overload
    def save(self, commit: Literal[False]): ...
    @overload
    @blocks("database", instead="asgiref.sync.sync_to_async")
    def save(self, commit=True): ...

class ModelForm(BaseModelForm): ...
