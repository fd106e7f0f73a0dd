# starlette: authentication.

from effects import role, runs_on

class AuthenticationBackend:
    @runs_on("loop")
    async def authenticate(self, conn): ...

@role("keeps")
def requires(scopes, status_code=403, redirect=None): ...
