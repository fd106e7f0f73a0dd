# influxdb-client 1.50: InfluxDB 2 over HTTP.
from .client.bucket_api import BucketsApi as BucketsApi
from .client.authorizations_api import AuthorizationsApi as AuthorizationsApi
from .client.users_api import UsersApi as UsersApi
from .client.organizations_api import OrganizationsApi as OrganizationsApi
from .client.tasks_api import TasksApi as TasksApi
from .client.labels_api import LabelsApi as LabelsApi
from .client.invokable_scripts_api import InvokableScriptsApi as InvokableScriptsApi
from .client.delete_api import DeleteApi as DeleteApi
from .client.influxdb_client import InfluxDBClient as InfluxDBClient
from .client.query_api import QueryApi as QueryApi
from .client.write_api import WriteApi as WriteApi
from .client.write_api import WriteOptions as WriteOptions
