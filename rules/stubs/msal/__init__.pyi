# msal 1.39: tokens of Microsoft.

from msal.application import (
    ClientApplication as ClientApplication,
    ConfidentialClientApplication as ConfidentialClientApplication,
    PublicClientApplication as PublicClientApplication,
)
from msal.managed_identity import ManagedIdentityClient as ManagedIdentityClient
