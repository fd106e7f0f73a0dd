# azure-eventhub 5.15.

from azure.eventhub.aio._consumer_client_async import (
    EventHubConsumerClient as EventHubConsumerClient,
)
from azure.eventhub.aio._producer_client_async import (
    EventHubProducerClient as EventHubProducerClient,
)
