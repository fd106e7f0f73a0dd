# prometheus_client: numbers are counted in memory; a gateway is told of them by HTTP.

from prometheus_client.exposition import delete_from_gateway as delete_from_gateway
from prometheus_client.exposition import push_to_gateway as push_to_gateway
from prometheus_client.exposition import pushadd_to_gateway as pushadd_to_gateway
from prometheus_client.exposition import write_to_textfile as write_to_textfile
