# Celery 5: tasks run in a worker, which never awaits. Sending one, and asking after it, go to the
# broker and the result backend.

from celery.app import shared_task as shared_task
from celery.app.base import Celery as Celery
from celery.app.task import Task as Task
from celery.canvas import Signature as Signature
from celery.canvas import chain as chain
from celery.canvas import chord as chord
from celery.canvas import chunks as chunks
from celery.canvas import group as group
from celery.canvas import maybe_signature as maybe_signature
from celery.canvas import signature as signature
