# Django: decorators of views.

from effects import role

@role("keeps")
def login_required(function=None, redirect_field_name="next", login_url=None): ...
@role("keeps")
def permission_required(perm, login_url=None, raise_exception=False): ...
@role("keeps")
def user_passes_test(test_func, login_url=None, redirect_field_name="next"): ...
