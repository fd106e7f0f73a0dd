# selenium 4.51: alerts.

from effects import blocks

class Alert:
    @property
    @blocks("sdk")
    def text(self): ...
    @blocks("sdk")
    def accept(self): ...
    @blocks("sdk")
    def dismiss(self): ...
    @blocks("sdk")
    def send_keys(self, keysToSend): ...
