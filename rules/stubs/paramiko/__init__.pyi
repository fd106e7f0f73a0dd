# paramiko 5.1: SSH.

from paramiko.agent import Agent as Agent
from paramiko.channel import (
    Channel as Channel,
    ChannelFile as ChannelFile,
    ChannelStderrFile as ChannelStderrFile,
    ChannelStdinFile as ChannelStdinFile,
)
from paramiko.client import (
    AutoAddPolicy as AutoAddPolicy,
    MissingHostKeyPolicy as MissingHostKeyPolicy,
    RejectPolicy as RejectPolicy,
    SSHClient as SSHClient,
    WarningPolicy as WarningPolicy,
)
from paramiko.config import SSHConfig as SSHConfig
from paramiko.ecdsakey import ECDSAKey as ECDSAKey
from paramiko.ed25519key import Ed25519Key as Ed25519Key
from paramiko.file import BufferedFile as BufferedFile
from paramiko.hostkeys import HostKeys as HostKeys
from paramiko.pkey import PKey as PKey
from paramiko.proxy import ProxyCommand as ProxyCommand
from paramiko.rsakey import RSAKey as RSAKey
from paramiko.sftp_attr import SFTPAttributes as SFTPAttributes
from paramiko.sftp_client import SFTP as SFTP, SFTPClient as SFTPClient
from paramiko.sftp_file import SFTPFile as SFTPFile
from paramiko.transport import Transport as Transport
