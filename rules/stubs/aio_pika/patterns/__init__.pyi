# aio_pika 10.2: patterns.
from .master import JsonMaster as JsonMaster
from .master import Master as Master
from .rpc import RPC as RPC
from .rpc import JsonRPC as JsonRPC
