# PyMySQL 1.2: connections.
from typing import Any, Literal, overload
from typing_extensions import Self

from effects import blocks

from .cursors import Cursor

class Connection:
    @overload
    def __init__(
        self, *, user=None, password="", host=None, database=None, unix_socket=None, port=0,
        charset="", collation=None, sql_mode=None, read_default_file=None, conv=None,
        use_unicode=True, client_flag=0, cursorclass=..., init_command=None, connect_timeout=10,
        read_default_group=None, autocommit=False, local_infile=False, max_allowed_packet=16777216,
        defer_connect: Literal[True], auth_plugin_map=None, read_timeout=None, write_timeout=None,
        bind_address=None, binary_prefix=False, program_name=None, server_public_key=None, ssl=None,
        ssl_ca=None, ssl_cert=None, ssl_disabled=None, ssl_key=None, ssl_key_password=None,
        ssl_verify_cert=None, ssl_verify_identity=None, compress=None, named_pipe=None, passwd=None,
        db=None
    ) -> None: ...
    @overload
    @blocks("database", instead=("aiomysql.connect", "asyncmy.connect"))
    def __init__(
        self, *, user=None, password="", host=None, database=None, unix_socket=None, port=0,
        charset="", collation=None, sql_mode=None, read_default_file=None, conv=None,
        use_unicode=True, client_flag=0, cursorclass=..., init_command=None, connect_timeout=10,
        read_default_group=None, autocommit=False, local_infile=False, max_allowed_packet=16777216,
        defer_connect=False, auth_plugin_map=None, read_timeout=None, write_timeout=None,
        bind_address=None, binary_prefix=False, program_name=None, server_public_key=None, ssl=None,
        ssl_ca=None, ssl_cert=None, ssl_disabled=None, ssl_key=None, ssl_key_password=None,
        ssl_verify_cert=None, ssl_verify_identity=None, compress=None, named_pipe=None, passwd=None,
        db=None
    ) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(self, exc_type, exc_value, traceback) -> None: ...
    def cursor(self, cursor=None) -> Cursor: ...
    @blocks("database", instead=("aiomysql.connect", "asyncmy.connect"))
    def connect(self, sock=None) -> None: ...
    @blocks(
        "database",
        instead=("aiomysql.Connection.autocommit", "asyncmy.connection.Connection.autocommit"),
    )
    def autocommit(self, value): ...
    @blocks(
        "database", instead=("aiomysql.Connection.begin", "asyncmy.connection.Connection.begin"),
    )
    def begin(self): ...
    @blocks(
        "database", instead=("aiomysql.Connection.commit", "asyncmy.connection.Connection.commit"),
    )
    def commit(self): ...
    @blocks(
        "database",
        instead=("aiomysql.Connection.rollback", "asyncmy.connection.Connection.rollback"),
    )
    def rollback(self): ...
    @blocks(
        "database",
        instead=("aiomysql.Connection.show_warnings", "asyncmy.connection.Connection.show_warnings"),
    )
    def show_warnings(self): ...
    @blocks(
        "database",
        instead=("aiomysql.Connection.select_db", "asyncmy.connection.Connection.select_db"),
    )
    def select_db(self, db): ...
    @blocks(
        "database", instead=("aiomysql.Connection.query", "asyncmy.connection.Connection.query"),
    )
    def query(self, sql, unbuffered=False): ...
    @blocks(
        "database",
        instead=("aiomysql.Connection.next_result", "asyncmy.connection.Connection.next_result"),
    )
    def next_result(self, unbuffered=False): ...
    @blocks("database", instead=("aiomysql.Connection.kill", "asyncmy.connection.Connection.kill"))
    def kill(self, thread_id): ...
    @blocks("database", instead=("aiomysql.Connection.ping", "asyncmy.connection.Connection.ping"))
    def ping(self, reconnect=False): ...
    @blocks(
        "database",
        instead=("aiomysql.Connection.set_charset", "asyncmy.connection.Connection.set_charset"),
    )
    def set_charset(self, charset): ...
    @blocks("database")
    def set_character_set(self, charset, collation=None): ...
    def close(self): ...
    def get_autocommit(self): ...
    def escape(self, obj, mapping=None): ...
    def literal(self, obj): ...
    def affected_rows(self): ...
    def insert_id(self): ...
    def thread_id(self): ...
    def get_host_info(self): ...
    def get_server_info(self): ...
