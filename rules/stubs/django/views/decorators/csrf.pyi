# Django: decorators of views.

from effects import role

@role("keeps")
def csrf_exempt(view_func): ...
