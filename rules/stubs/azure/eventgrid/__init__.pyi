# azure-eventgrid 4.22.

from azure.eventgrid._patch import EventGridPublisherClient as EventGridPublisherClient
