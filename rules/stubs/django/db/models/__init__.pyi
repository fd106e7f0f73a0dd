# Django: models.

from django.db.models.base import Model as Model
from django.db.models.manager import Manager as Manager
from django.db.models.query import QuerySet as QuerySet
from django.db.models.query import aprefetch_related_objects as aprefetch_related_objects
from django.db.models.query import prefetch_related_objects as prefetch_related_objects
