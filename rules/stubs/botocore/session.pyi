# botocore 1.40: sessions.

from botocore.client import BaseClient
from effects import blocks

class Session:
    @blocks("file", note="Reads the models of the service from files: build one client, at startup.")
    def create_client(
        self, service_name, region_name=..., api_version=..., use_ssl=..., verify=...,
        endpoint_url=..., aws_access_key_id=..., aws_secret_access_key=..., aws_session_token=...,
        config=..., aws_account_id=...,
    ) -> BaseClient: ...
    @blocks("file", note="Reads the models of the service from files: build one client, at startup.")
    def get_service_model(self, service_name, api_version=...): ...
    @blocks("file", note="Reads the models of the service from files: build one client, at startup.")
    def get_service_data(self, service_name, api_version=...): ...
    @blocks("file", note="Reads the models of the service from files: build one client, at startup.")
    def get_available_services(self): ...
    @blocks("sdk", note="Reads files of configuration, and may ask the metadata service.")
    def get_credentials(self): ...

def get_session(env_vars=...) -> Session: ...
