# Django: decorators of views.

from effects import role

@role("keeps")
def cache_page(timeout, *, cache=None, key_prefix=None): ...
@role("keeps")
def cache_control(**kwargs): ...
@role("keeps")
def never_cache(view_func): ...
