# hdbcli 2.30: SAP HANA.
from . import dbapi as dbapi
