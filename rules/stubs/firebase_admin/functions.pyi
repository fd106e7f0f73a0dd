# firebase-admin 7.7: tasks.

from effects import blocks

def task_queue(function_name, extension_id=..., app=...) -> TaskQueue: ...

class TaskQueue:
    @blocks("sdk")
    def enqueue(self, task_data, opts=...): ...
    @blocks("sdk")
    def delete(self, task_id): ...
