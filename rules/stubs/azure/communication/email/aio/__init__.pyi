# azure-communication-email 1.1.

from azure.communication.email.aio._patch import EmailClient as EmailClient
