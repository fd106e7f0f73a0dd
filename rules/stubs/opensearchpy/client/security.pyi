# opensearch-py 3.2: security.
from effects import blocks

class SecurityClient:
    @blocks(
        "database", instead="opensearchpy.AsyncOpenSearch.security.get_account_details",
    )
    def get_account_details(self, *, params=None, headers=None): ...
    @blocks(
        "database", instead="opensearchpy.AsyncOpenSearch.security.change_password",
    )
    def change_password(self, *, body, params=None, headers=None): ...
    @blocks(
        "database", instead="opensearchpy.AsyncOpenSearch.security.get_action_group",
    )
    def get_action_group(self, *, action_group, params=None, headers=None): ...
    @blocks(
        "database", instead="opensearchpy.AsyncOpenSearch.security.get_action_groups",
    )
    def get_action_groups(self, *, params=None, headers=None): ...
    @blocks(
        "database", instead="opensearchpy.AsyncOpenSearch.security.delete_action_group",
    )
    def delete_action_group(self, *, action_group, params=None, headers=None): ...
    @blocks(
        "database", instead="opensearchpy.AsyncOpenSearch.security.create_action_group",
    )
    def create_action_group(self, **kwargs): ...
    @blocks(
        "database", instead="opensearchpy.AsyncOpenSearch.security.patch_action_group",
    )
    def patch_action_group(self, **kwargs): ...
    @blocks(
        "database", instead="opensearchpy.AsyncOpenSearch.security.patch_action_groups",
    )
    def patch_action_groups(self, *, body, params=None, headers=None): ...
    @blocks("database", instead="opensearchpy.AsyncOpenSearch.security.get_user")
    def get_user(self, *, username, params=None, headers=None): ...
    @blocks("database", instead="opensearchpy.AsyncOpenSearch.security.get_users")
    def get_users(self, *, params=None, headers=None): ...
    @blocks("database", instead="opensearchpy.AsyncOpenSearch.security.delete_user")
    def delete_user(self, *, username, params=None, headers=None): ...
    @blocks("database", instead="opensearchpy.AsyncOpenSearch.security.create_user")
    def create_user(self, **kwargs): ...
    @blocks("database", instead="opensearchpy.AsyncOpenSearch.security.patch_user")
    def patch_user(self, **kwargs): ...
    @blocks("database", instead="opensearchpy.AsyncOpenSearch.security.patch_users")
    def patch_users(self, *, body, params=None, headers=None): ...
    @blocks("database", instead="opensearchpy.AsyncOpenSearch.security.get_role")
    def get_role(self, *, role, params=None, headers=None): ...
    @blocks("database", instead="opensearchpy.AsyncOpenSearch.security.get_roles")
    def get_roles(self, *, params=None, headers=None): ...
    @blocks("database", instead="opensearchpy.AsyncOpenSearch.security.delete_role")
    def delete_role(self, *, role, params=None, headers=None): ...
    @blocks("database", instead="opensearchpy.AsyncOpenSearch.security.create_role")
    def create_role(self, **kwargs): ...
    @blocks("database", instead="opensearchpy.AsyncOpenSearch.security.patch_role")
    def patch_role(self, **kwargs): ...
    @blocks("database", instead="opensearchpy.AsyncOpenSearch.security.patch_roles")
    def patch_roles(self, *, body, params=None, headers=None): ...
    @blocks(
        "database", instead="opensearchpy.AsyncOpenSearch.security.get_role_mapping",
    )
    def get_role_mapping(self, *, role, params=None, headers=None): ...
    @blocks(
        "database", instead="opensearchpy.AsyncOpenSearch.security.get_role_mappings",
    )
    def get_role_mappings(self, *, params=None, headers=None): ...
    @blocks(
        "database", instead="opensearchpy.AsyncOpenSearch.security.delete_role_mapping",
    )
    def delete_role_mapping(self, *, role, params=None, headers=None): ...
    @blocks(
        "database", instead="opensearchpy.AsyncOpenSearch.security.create_role_mapping",
    )
    def create_role_mapping(self, **kwargs): ...
    @blocks(
        "database", instead="opensearchpy.AsyncOpenSearch.security.patch_role_mapping",
    )
    def patch_role_mapping(self, **kwargs): ...
    @blocks(
        "database", instead="opensearchpy.AsyncOpenSearch.security.patch_role_mappings",
    )
    def patch_role_mappings(self, *, body, params=None, headers=None): ...
    @blocks("database", instead="opensearchpy.AsyncOpenSearch.security.get_tenant")
    def get_tenant(self, *, tenant, params=None, headers=None): ...
    @blocks("database", instead="opensearchpy.AsyncOpenSearch.security.get_tenants")
    def get_tenants(self, *, params=None, headers=None): ...
    @blocks("database", instead="opensearchpy.AsyncOpenSearch.security.delete_tenant")
    def delete_tenant(self, *, tenant, params=None, headers=None): ...
    @blocks("database", instead="opensearchpy.AsyncOpenSearch.security.create_tenant")
    def create_tenant(self, **kwargs): ...
    @blocks("database", instead="opensearchpy.AsyncOpenSearch.security.patch_tenant")
    def patch_tenant(self, **kwargs): ...
    @blocks("database", instead="opensearchpy.AsyncOpenSearch.security.patch_tenants")
    def patch_tenants(self, *, body, params=None, headers=None): ...
    @blocks(
        "database", instead="opensearchpy.AsyncOpenSearch.security.get_configuration",
    )
    def get_configuration(self, *, params=None, headers=None): ...
    @blocks(
        "database",
        instead="opensearchpy.AsyncOpenSearch.security.update_configuration",
    )
    def update_configuration(self, *, body, params=None, headers=None): ...
    @blocks(
        "database", instead="opensearchpy.AsyncOpenSearch.security.patch_configuration",
    )
    def patch_configuration(self, *, body, params=None, headers=None): ...
    @blocks(
        "database",
        instead="opensearchpy.AsyncOpenSearch.security.get_distinguished_names",
    )
    def get_distinguished_names(self, *, params=None, headers=None): ...
    @blocks(
        "database", instead="opensearchpy.AsyncOpenSearch.security.get_certificates",
    )
    def get_certificates(self, *, params=None, headers=None): ...
    @blocks(
        "database",
        instead="opensearchpy.AsyncOpenSearch.security.reload_transport_certificates",
    )
    def reload_transport_certificates(self, *, params=None, headers=None): ...
    @blocks(
        "database",
        instead="opensearchpy.AsyncOpenSearch.security.reload_http_certificates",
    )
    def reload_http_certificates(self, *, params=None, headers=None): ...
    @blocks("database", instead="opensearchpy.AsyncOpenSearch.security.flush_cache")
    def flush_cache(self, *, params=None, headers=None): ...
    @blocks("database", instead="opensearchpy.AsyncOpenSearch.security.health")
    def health(self, *, params=None, headers=None): ...
    @blocks(
        "database",
        instead="opensearchpy.AsyncOpenSearch.security.get_audit_configuration",
    )
    def get_audit_configuration(self, *, params=None, headers=None): ...
    @blocks(
        "database",
        instead="opensearchpy.AsyncOpenSearch.security.update_audit_configuration",
    )
    def update_audit_configuration(self, *, body, params=None, headers=None): ...
    @blocks(
        "database",
        instead="opensearchpy.AsyncOpenSearch.security.patch_audit_configuration",
    )
    def patch_audit_configuration(self, *, body, params=None, headers=None): ...
    @blocks(
        "database",
        instead="opensearchpy.AsyncOpenSearch.security.patch_distinguished_names",
    )
    def patch_distinguished_names(self, *, body, params=None, headers=None): ...
    @blocks("database", instead="opensearchpy.AsyncOpenSearch.security.authinfo")
    def authinfo(self, *, params=None, headers=None): ...
    @blocks("database", instead="opensearchpy.AsyncOpenSearch.security.authtoken")
    def authtoken(self, *, params=None, headers=None): ...
    @blocks("database", instead="opensearchpy.AsyncOpenSearch.security.cache")
    def cache(self, *, params=None, headers=None): ...
    @blocks(
        "database",
        instead="opensearchpy.AsyncOpenSearch.security.config_upgrade_check",
    )
    def config_upgrade_check(self, *, params=None, headers=None): ...
    @blocks(
        "database",
        instead="opensearchpy.AsyncOpenSearch.security.config_upgrade_perform",
    )
    def config_upgrade_perform(self, *, body=None, params=None, headers=None): ...
    @blocks(
        "database", instead="opensearchpy.AsyncOpenSearch.security.create_allowlist",
    )
    def create_allowlist(self, *, body, params=None, headers=None): ...
    @blocks(
        "database",
        instead="opensearchpy.AsyncOpenSearch.security.create_update_tenancy_config",
    )
    def create_update_tenancy_config(self, *, body, params=None, headers=None): ...
    @blocks(
        "database", instead="opensearchpy.AsyncOpenSearch.security.create_user_legacy",
    )
    def create_user_legacy(self, **kwargs): ...
    @blocks(
        "database",
        instead="opensearchpy.AsyncOpenSearch.security.delete_distinguished_name",
    )
    def delete_distinguished_name(self, *, cluster_name, params=None, headers=None): ...
    @blocks(
        "database", instead="opensearchpy.AsyncOpenSearch.security.delete_user_legacy",
    )
    def delete_user_legacy(self, *, username, params=None, headers=None): ...
    @blocks(
        "database", instead="opensearchpy.AsyncOpenSearch.security.generate_obo_token",
    )
    def generate_obo_token(self, *, body, params=None, headers=None): ...
    @blocks(
        "database", instead="opensearchpy.AsyncOpenSearch.security.generate_user_token",
    )
    def generate_user_token(self, *, username, params=None, headers=None): ...
    @blocks(
        "database",
        instead="opensearchpy.AsyncOpenSearch.security.generate_user_token_legacy",
    )
    def generate_user_token_legacy(self, *, username, params=None, headers=None): ...
    @blocks("database", instead="opensearchpy.AsyncOpenSearch.security.get_allowlist")
    def get_allowlist(self, *, params=None, headers=None): ...
    @blocks(
        "database", instead="opensearchpy.AsyncOpenSearch.security.get_dashboards_info",
    )
    def get_dashboards_info(self, *, params=None, headers=None): ...
    @blocks(
        "database",
        instead="opensearchpy.AsyncOpenSearch.security.get_distinguished_name",
    )
    def get_distinguished_name(self, *, cluster_name, params=None, headers=None): ...
    @blocks(
        "database",
        instead="opensearchpy.AsyncOpenSearch.security.get_permissions_info",
    )
    def get_permissions_info(self, *, params=None, headers=None): ...
    @blocks("database", instead="opensearchpy.AsyncOpenSearch.security.get_sslinfo")
    def get_sslinfo(self, *, params=None, headers=None): ...
    @blocks(
        "database", instead="opensearchpy.AsyncOpenSearch.security.get_tenancy_config",
    )
    def get_tenancy_config(self, *, params=None, headers=None): ...
    @blocks(
        "database", instead="opensearchpy.AsyncOpenSearch.security.get_user_legacy",
    )
    def get_user_legacy(self, *, username, params=None, headers=None): ...
    @blocks(
        "database", instead="opensearchpy.AsyncOpenSearch.security.get_users_legacy",
    )
    def get_users_legacy(self, *, params=None, headers=None): ...
    @blocks("database", instead="opensearchpy.AsyncOpenSearch.security.migrate")
    def migrate(self, *, params=None, headers=None): ...
    @blocks(
        "database", instead="opensearchpy.AsyncOpenSearch.security.patch_allowlist",
    )
    def patch_allowlist(self, *, body, params=None, headers=None): ...
    @blocks(
        "database",
        instead="opensearchpy.AsyncOpenSearch.security.patch_distinguished_name",
    )
    def patch_distinguished_name(self, **kwargs): ...
    @blocks(
        "database",
        instead="opensearchpy.AsyncOpenSearch.security.post_dashboards_info",
    )
    def post_dashboards_info(self, *, params=None, headers=None): ...
    @blocks("database", instead="opensearchpy.AsyncOpenSearch.security.tenant_info")
    def tenant_info(self, *, params=None, headers=None): ...
    @blocks(
        "database",
        instead="opensearchpy.AsyncOpenSearch.security.update_distinguished_name",
    )
    def update_distinguished_name(self, **kwargs): ...
    @blocks("database", instead="opensearchpy.AsyncOpenSearch.security.validate")
    def validate(self, *, params=None, headers=None): ...
    @blocks("database", instead="opensearchpy.AsyncOpenSearch.security.who_am_i")
    def who_am_i(self, *, params=None, headers=None): ...
    @blocks(
        "database", instead="opensearchpy.AsyncOpenSearch.security.who_am_i_protected",
    )
    def who_am_i_protected(self, *, params=None, headers=None): ...
    @blocks(
        "database",
        instead="opensearchpy.AsyncOpenSearch.security.get_all_certificates",
    )
    def get_all_certificates(self, *, params=None, headers=None): ...
    @blocks(
        "database",
        instead="opensearchpy.AsyncOpenSearch.security.get_node_certificates",
    )
    def get_node_certificates(self, *, node_id, params=None, headers=None): ...
