# oracledb 26.1: loading the client's libraries.
from effects import blocks

@blocks("file")
def init_oracle_client(lib_dir=None, config_dir=None, error_url=None, driver_name=None) -> None: ...
