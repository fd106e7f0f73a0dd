# azure-eventhub 5.15.

from azure.eventhub._consumer_client import EventHubConsumerClient as EventHubConsumerClient
from azure.eventhub._producer_client import EventHubProducerClient as EventHubProducerClient
