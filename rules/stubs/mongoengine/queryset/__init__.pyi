# mongoengine 0.29: queries.
from .queryset import QuerySet as QuerySet
from .queryset import QuerySetNoCache as QuerySetNoCache
