# suds 1.2: building a client fetches the WSDL.

from effects import blocks

class Client:
    @blocks("http", instead="zeep.AsyncClient")
    def __init__(self, url, **kwargs) -> None: ...
    service: ServiceSelector
    def set_options(self, **kwargs): ...

class ServiceSelector:
    def __getattr__(self, name) -> Method: ...
    def __getitem__(self, name) -> Method: ...

class Method:
    @blocks("http", instead="zeep.AsyncClient")
    def __call__(self, *args, **kwargs): ...
