# gcloud-aio-taskqueue 7: Cloud Tasks for asyncio.

from gcloud.aio.taskqueue.queue import PushQueue as PushQueue
