# Django REST framework: shortcuts.

from effects import blocks

@blocks("database", instead="asgiref.sync.sync_to_async")
def get_object_or_404(queryset, *filter_args, **filter_kwargs): ...
