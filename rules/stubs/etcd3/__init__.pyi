# etcd3 0.8: etcd over gRPC; making a client does not connect (with a user it does).
from .client import Etcd3Client as Etcd3Client
from .client import client as client
from .leases import Lease as Lease
from .locks import Lock as Lock
