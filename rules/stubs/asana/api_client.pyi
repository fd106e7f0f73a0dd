# asana 5.4.

from effects import blocks

class ApiClient:
    def __init__(self, configuration=..., header_name=..., header_value=..., **options) -> None: ...
    @blocks("sdk")
    def call_api(self, resource_path, method, path_params=..., query_params=..., **options): ...
