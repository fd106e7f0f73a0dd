# azure-eventgrid 4.22.

from azure.eventgrid.aio._patch import EventGridPublisherClient as EventGridPublisherClient
