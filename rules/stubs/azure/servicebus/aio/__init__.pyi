# azure-servicebus 7.15.

from azure.servicebus.aio._servicebus_client_async import ServiceBusClient as ServiceBusClient
from azure.servicebus.aio._servicebus_receiver_async import ServiceBusReceiver as ServiceBusReceiver
from azure.servicebus.aio._servicebus_sender_async import ServiceBusSender as ServiceBusSender
