# netmiko 4.8: network devices over SSH.

from netmiko.base_connection import BaseConnection as BaseConnection
from netmiko.scp_functions import file_transfer as file_transfer
from netmiko.ssh_autodetect import SSHDetect as SSHDetect
from netmiko.ssh_dispatcher import (
    ConnectHandler as ConnectHandler,
    ConnLogOnly as ConnLogOnly,
    ConnUnify as ConnUnify,
    redispatch as redispatch,
)
