# postmarker 1.

from effects import blocks

class EmailManager:
    @blocks("sdk")
    def send(self, message=..., From=..., To=..., Cc=..., Bcc=..., Subject=..., **options): ...
    @blocks("sdk")
    def send_batch(self, *emails, **extra): ...
