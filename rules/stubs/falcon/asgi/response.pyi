# Falcon: responses.

from effects import calls

class Response:
    @calls("callback", sync="never", coroutine="loop")
    def schedule(self, callback): ...
    @calls("callback", sync="thread")
    def schedule_sync(self, callback): ...
    async def render_body(self): ...
