# IMAPClient 4.1.

from imapclient.imapclient import IMAPClient as IMAPClient
