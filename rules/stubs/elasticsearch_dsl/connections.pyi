# elasticsearch-dsl 8.18: connections.
from elasticsearch.dsl.connections import connections as connections
from elasticsearch.dsl.connections import create_connection as create_connection
from elasticsearch.dsl.connections import get_connection as get_connection
