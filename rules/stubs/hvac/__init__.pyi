# hvac 2.4: Vault.

from hvac.v1 import Client as Client
