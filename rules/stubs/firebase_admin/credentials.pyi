# firebase-admin 7.7: credentials.

from effects import blocks

class Base: ...

class Certificate(Base):
    @blocks("file")
    def __init__(self, cert) -> None: ...

class ApplicationDefault(Base): ...

class RefreshToken(Base):
    @blocks("file")
    def __init__(self, refresh_token) -> None: ...
