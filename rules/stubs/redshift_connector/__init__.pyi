# redshift_connector 2.2: Amazon Redshift.
from effects import blocks

from .core import Connection as Connection
from .cursor import Cursor as Cursor

@blocks("database", instead=("psycopg.AsyncConnection.connect", "asyncpg.connect"))
def connect(
    user=None, database=None, password=None, port=None, host=None, source_address=None,
    unix_sock=None, ssl=None, sslmode=None, timeout=None, max_prepared_statements=None,
    tcp_keepalive=None, tcp_keepalive_idle=None, tcp_keepalive_interval=None,
    tcp_keepalive_count=None, application_name=None, idp_host=None, db_user=None, app_id=None,
    app_name=None, preferred_role=None, principal_arn=None, access_key_id=None,
    secret_access_key=None, session_token=None, profile=None, credentials_provider=None,
    region=None, cluster_identifier=None, iam=None, client_id=None, idp_tenant=None,
    client_secret=None, partner_sp_id=None, idp_response_timeout=None, idp_partition=None,
    listen_port=None, login_to_rp=None, login_url=None, auto_create=None, db_groups=None,
    force_lowercase=None, allow_db_user_override=None, client_protocol_version=None,
    database_metadata_current_db_only=None, enable_table_types=None, ssl_insecure=None,
    web_identity_token=None, role_session_name=None, role_arn=None, iam_disable_cache=None,
    auth_profile=None, endpoint_url=None, provider_name=None, scope=None, numeric_to_float=False,
    is_serverless=False, serverless_acct_id=None, serverless_work_group=None, group_federation=None,
    identity_namespace=None, idc_client_display_name=None, idc_region=None, issuer_url=None,
    token=None, token_type=None
) -> Connection: ...
