# azure-servicebus 7.15.

from azure.servicebus._servicebus_client import ServiceBusClient as ServiceBusClient
from azure.servicebus._servicebus_receiver import ServiceBusReceiver as ServiceBusReceiver
from azure.servicebus._servicebus_sender import ServiceBusSender as ServiceBusSender
