# Sanic: views as classes.

from effects import runs_on

class HTTPMethodView:
    @runs_on("loop")
    def get(self, request): ...  # check: in classes derived from it
    @runs_on("loop")
    def post(self, request): ...  # check: in classes derived from it
    @runs_on("loop")
    def put(self, request): ...  # check: in classes derived from it
    @runs_on("loop")
    def patch(self, request): ...  # check: in classes derived from it
    @runs_on("loop")
    def delete(self, request): ...  # check: in classes derived from it
