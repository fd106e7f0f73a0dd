# hvac 2.4: secrets.

from hvac.api.secrets_engines.aws import Aws
from hvac.api.secrets_engines.azure import Azure
from hvac.api.secrets_engines.database import Database
from hvac.api.secrets_engines.gcp import Gcp
from hvac.api.secrets_engines.identity import Identity
from hvac.api.secrets_engines.kv import Kv
from hvac.api.secrets_engines.pki import Pki
from hvac.api.secrets_engines.ssh import Ssh
from hvac.api.secrets_engines.transit import Transit

class SecretsEngines:
    kv: Kv  # check: made by __getattr__
    database: Database  # check: made by __getattr__
    pki: Pki  # check: made by __getattr__
    transit: Transit  # check: made by __getattr__
    aws: Aws  # check: made by __getattr__
    azure: Azure  # check: made by __getattr__
    gcp: Gcp  # check: made by __getattr__
    identity: Identity  # check: made by __getattr__
    ssh: Ssh  # check: made by __getattr__
