# postmarker 1.

from effects import blocks
from postmarker.models.emails import EmailManager

class PostmarkClient:
    emails: EmailManager  # check: made by __init__
    def __init__(self, server_token=..., account_token=..., verbosity=..., **options) -> None: ...
    @blocks("sdk")
    def call(self, method, endpoint, token_type=..., data=..., **kwargs): ...
