# Django: a command of one's own.

from effects import runs_on

class BaseCommand:
    @runs_on("worker")
    def handle(self, *args, **options): ...
