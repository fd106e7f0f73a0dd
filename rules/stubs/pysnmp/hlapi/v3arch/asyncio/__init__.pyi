# pysnmp 7.1: for asyncio.

from pysnmp.hlapi.v3arch.asyncio.cmdgen import (
    bulk_cmd as bulk_cmd,
    bulk_walk_cmd as bulk_walk_cmd,
    get_cmd as get_cmd,
    next_cmd as next_cmd,
    set_cmd as set_cmd,
    walk_cmd as walk_cmd,
)
from pysnmp.hlapi.v3arch.asyncio.ntforg import send_notification as send_notification
