# asyncssh 2.24: SSH for asyncio.

from asyncssh.agent import connect_agent as connect_agent
from asyncssh.connection import (
    SSHAcceptor as SSHAcceptor,
    SSHClientConnection as SSHClientConnection,
    SSHServerConnection as SSHServerConnection,
    connect as connect,
    connect_reverse as connect_reverse,
    create_connection as create_connection,
    create_server as create_server,
    get_server_auth_methods as get_server_auth_methods,
    get_server_host_key as get_server_host_key,
    listen as listen,
    listen_reverse as listen_reverse,
    run_client as run_client,
    run_server as run_server,
)
from asyncssh.process import (
    SSHClientProcess as SSHClientProcess,
    SSHCompletedProcess as SSHCompletedProcess,
    SSHServerProcess as SSHServerProcess,
)
from asyncssh.public_key import (
    SSHKey as SSHKey,
    generate_private_key as generate_private_key,
    import_private_key as import_private_key,
    read_private_key as read_private_key,
    read_public_key as read_public_key,
)
from asyncssh.scp import scp as scp
from asyncssh.sftp import SFTPClient as SFTPClient, SFTPClientFile as SFTPClientFile
from asyncssh.stream import SSHReader as SSHReader, SSHWriter as SSHWriter
