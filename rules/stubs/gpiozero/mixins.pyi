# gpiozero 2.0: waiting for pins.

from effects import blocks

class EventsMixin:
    @blocks("wait")
    def wait_for_active(self, timeout=...): ...
    @blocks("wait")
    def wait_for_inactive(self, timeout=...): ...
