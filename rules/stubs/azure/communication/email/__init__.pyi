# azure-communication-email 1.1.

from azure.communication.email._patch import EmailClient as EmailClient
