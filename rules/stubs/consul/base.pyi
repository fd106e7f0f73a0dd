# python-consul 1.1: what clients do; the endpoints are classes within the client's.
from effects import blocks

class Check:
    @classmethod
    def script(klass, args, interval): ...
    @classmethod
    def http(klass, url, interval, timeout=None, deregister=None, header=None): ...
    @classmethod
    def tcp(klass, host, port, interval, timeout=None, deregister=None): ...
    @classmethod
    def ttl(klass, ttl): ...
    @classmethod
    def docker(klass, container_id, shell, script, interval, deregister=None): ...

class Consul:
    def __init__(
        self, host="127.0.0.1", port=8500, token=None, scheme="http", consistency="default",
        dc=None, verify=True, cert=None
    ) -> None: ...
    event: Event
    kv: KV
    txn: Txn
    agent: Agent
    catalog: Catalog
    health: Health
    session: Session
    acl: ACL
    status: Status
    query: Query
    coordinate: Coordinate
    operator: Operator

    class Event:
        @blocks("database")
        def fire(self, name, body="", node=None, service=None, tag=None, token=None): ...
        @blocks("database")
        def list(self, name=None, index=None, wait=None): ...

    class KV:
        @blocks("database")
        def get(
            self, key, index=None, recurse=False, wait=None, token=None, consistency=None,
            keys=False, separator=None, dc=None
        ): ...
        @blocks("database")
        def put(
            self, key, value, cas=None, flags=None, acquire=None, release=None, token=None, dc=None
        ): ...
        @blocks("database")
        def delete(self, key, recurse=None, cas=None, token=None, dc=None): ...

    class Txn:
        @blocks("database")
        def put(self, payload): ...

    class Agent:
        @blocks("database")
        def self(self): ...
        @blocks("database")
        def services(self): ...
        @blocks("database")
        def checks(self): ...
        @blocks("database")
        def members(self, wan=False): ...
        @blocks("database")
        def maintenance(self, enable, reason=None): ...
        @blocks("database")
        def join(self, address, wan=False): ...
        @blocks("database")
        def force_leave(self, node): ...

    class Catalog:
        @blocks("database")
        def register(self, node, address, service=None, check=None, dc=None, token=None): ...
        @blocks("database")
        def deregister(self, node, service_id=None, check_id=None, dc=None, token=None): ...
        @blocks("database")
        def datacenters(self): ...
        @blocks("database")
        def nodes(
            self, index=None, wait=None, consistency=None, dc=None, near=None, token=None,
            node_meta=None
        ): ...
        @blocks("database")
        def services(
            self, index=None, wait=None, consistency=None, dc=None, token=None, node_meta=None
        ): ...
        @blocks("database")
        def node(self, node, index=None, wait=None, consistency=None, dc=None, token=None): ...
        @blocks("database")
        def service(
            self, service, index=None, wait=None, tag=None, consistency=None, dc=None, near=None,
            token=None
        ): ...

    class Health:
        @blocks("database")
        def service(
            self, service, index=None, wait=None, passing=None, tag=None, dc=None, near=None,
            token=None, node_meta=None
        ): ...
        @blocks("database")
        def checks(
            self, service, index=None, wait=None, dc=None, near=None, token=None, node_meta=None
        ): ...
        @blocks("database")
        def state(
            self, name, index=None, wait=None, dc=None, near=None, token=None, node_meta=None
        ): ...
        @blocks("database")
        def node(self, node, index=None, wait=None, dc=None, token=None): ...

    class Session:
        @blocks("database")
        def create(
            self, name=None, node=None, checks=None, lock_delay=15, behavior="release", ttl=None,
            dc=None
        ): ...
        @blocks("database")
        def destroy(self, session_id, dc=None): ...
        @blocks("database")
        def list(self, index=None, wait=None, consistency=None, dc=None): ...
        @blocks("database")
        def node(self, node, index=None, wait=None, consistency=None, dc=None): ...
        @blocks("database")
        def info(self, session_id, index=None, wait=None, consistency=None, dc=None): ...
        @blocks("database")
        def renew(self, session_id, dc=None): ...

    class ACL:
        @blocks("database")
        def list(self, token=None): ...
        @blocks("database")
        def info(self, acl_id, token=None): ...
        @blocks("database")
        def create(self, name=None, type="client", rules=None, acl_id=None, token=None): ...
        @blocks("database")
        def update(self, acl_id, name=None, type=None, rules=None, token=None): ...
        @blocks("database")
        def clone(self, acl_id, token=None): ...
        @blocks("database")
        def destroy(self, acl_id, token=None): ...

    class Status:
        @blocks("database")
        def leader(self): ...
        @blocks("database")
        def peers(self): ...

    class Query:
        @blocks("database")
        def list(self, dc=None, token=None): ...
        @blocks("database")
        def create(
            self, service, name=None, dc=None, session=None, token=None, nearestn=None,
            datacenters=None, onlypassing=None, tags=None, ttl=None, regexp=None
        ): ...
        @blocks("database")
        def update(
            self, query_id, service=None, name=None, dc=None, session=None, token=None,
            nearestn=None, datacenters=None, onlypassing=None, tags=None, ttl=None, regexp=None
        ): ...
        @blocks("database")
        def get(self, query_id, token=None, dc=None): ...
        @blocks("database")
        def delete(self, query_id, token=None, dc=None): ...
        @blocks("database")
        def execute(self, query, token=None, dc=None, near=None, limit=None): ...
        @blocks("database")
        def explain(self, query, token=None, dc=None): ...

    class Coordinate:
        @blocks("database")
        def datacenters(self): ...
        @blocks("database")
        def nodes(self, dc=None, index=None, wait=None, consistency=None): ...

    class Operator:
        @blocks("database")
        def raft_config(self): ...
