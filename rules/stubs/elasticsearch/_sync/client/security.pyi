# elasticsearch 9.5: security.
from effects import blocks

class SecurityClient:
    @blocks(
        "database",
        instead="elasticsearch.AsyncElasticsearch.security.activate_user_profile",
    )
    def activate_user_profile(self, **kwargs): ...
    @blocks("database", instead="elasticsearch.AsyncElasticsearch.security.authenticate")
    def authenticate(self, **kwargs): ...
    @blocks(
        "database", instead="elasticsearch.AsyncElasticsearch.security.bulk_delete_role",
    )
    def bulk_delete_role(self, **kwargs): ...
    @blocks("database", instead="elasticsearch.AsyncElasticsearch.security.bulk_put_role")
    def bulk_put_role(self, **kwargs): ...
    @blocks(
        "database",
        instead="elasticsearch.AsyncElasticsearch.security.bulk_update_api_keys",
    )
    def bulk_update_api_keys(self, **kwargs): ...
    @blocks(
        "database", instead="elasticsearch.AsyncElasticsearch.security.change_password",
    )
    def change_password(self, **kwargs): ...
    @blocks(
        "database",
        instead="elasticsearch.AsyncElasticsearch.security.clear_api_key_cache",
    )
    def clear_api_key_cache(self, **kwargs): ...
    @blocks(
        "database",
        instead="elasticsearch.AsyncElasticsearch.security.clear_cached_privileges",
    )
    def clear_cached_privileges(self, **kwargs): ...
    @blocks(
        "database",
        instead="elasticsearch.AsyncElasticsearch.security.clear_cached_realms",
    )
    def clear_cached_realms(self, **kwargs): ...
    @blocks(
        "database", instead="elasticsearch.AsyncElasticsearch.security.clear_cached_roles",
    )
    def clear_cached_roles(self, **kwargs): ...
    @blocks(
        "database",
        instead="elasticsearch.AsyncElasticsearch.security.clear_cached_service_tokens",
    )
    def clear_cached_service_tokens(self, **kwargs): ...
    @blocks(
        "database", instead="elasticsearch.AsyncElasticsearch.security.create_api_key",
    )
    def create_api_key(self, **kwargs): ...
    @blocks(
        "database",
        instead="elasticsearch.AsyncElasticsearch.security.create_cross_cluster_api_key",
    )
    def create_cross_cluster_api_key(self, **kwargs): ...
    @blocks(
        "database",
        instead="elasticsearch.AsyncElasticsearch.security.create_service_token",
    )
    def create_service_token(self, **kwargs): ...
    @blocks("database", instead="elasticsearch.AsyncElasticsearch.security.delegate_pki")
    def delegate_pki(self, **kwargs): ...
    @blocks(
        "database", instead="elasticsearch.AsyncElasticsearch.security.delete_privileges",
    )
    def delete_privileges(self, **kwargs): ...
    @blocks("database", instead="elasticsearch.AsyncElasticsearch.security.delete_role")
    def delete_role(self, **kwargs): ...
    @blocks(
        "database",
        instead="elasticsearch.AsyncElasticsearch.security.delete_role_mapping",
    )
    def delete_role_mapping(self, **kwargs): ...
    @blocks(
        "database",
        instead="elasticsearch.AsyncElasticsearch.security.delete_service_token",
    )
    def delete_service_token(self, **kwargs): ...
    @blocks("database", instead="elasticsearch.AsyncElasticsearch.security.delete_user")
    def delete_user(self, **kwargs): ...
    @blocks("database", instead="elasticsearch.AsyncElasticsearch.security.disable_user")
    def disable_user(self, **kwargs): ...
    @blocks(
        "database",
        instead="elasticsearch.AsyncElasticsearch.security.disable_user_profile",
    )
    def disable_user_profile(self, **kwargs): ...
    @blocks("database", instead="elasticsearch.AsyncElasticsearch.security.enable_user")
    def enable_user(self, **kwargs): ...
    @blocks(
        "database",
        instead="elasticsearch.AsyncElasticsearch.security.enable_user_profile",
    )
    def enable_user_profile(self, **kwargs): ...
    @blocks("database", instead="elasticsearch.AsyncElasticsearch.security.enroll_kibana")
    def enroll_kibana(self, **kwargs): ...
    @blocks("database", instead="elasticsearch.AsyncElasticsearch.security.enroll_node")
    def enroll_node(self, **kwargs): ...
    @blocks("database", instead="elasticsearch.AsyncElasticsearch.security.get_api_key")
    def get_api_key(self, **kwargs): ...
    @blocks(
        "database",
        instead="elasticsearch.AsyncElasticsearch.security.get_builtin_privileges",
    )
    def get_builtin_privileges(self, **kwargs): ...
    @blocks(
        "database", instead="elasticsearch.AsyncElasticsearch.security.get_privileges",
    )
    def get_privileges(self, **kwargs): ...
    @blocks("database", instead="elasticsearch.AsyncElasticsearch.security.get_role")
    def get_role(self, **kwargs): ...
    @blocks(
        "database", instead="elasticsearch.AsyncElasticsearch.security.get_role_mapping",
    )
    def get_role_mapping(self, **kwargs): ...
    @blocks(
        "database",
        instead="elasticsearch.AsyncElasticsearch.security.get_service_accounts",
    )
    def get_service_accounts(self, **kwargs): ...
    @blocks(
        "database",
        instead="elasticsearch.AsyncElasticsearch.security.get_service_credentials",
    )
    def get_service_credentials(self, **kwargs): ...
    @blocks("database", instead="elasticsearch.AsyncElasticsearch.security.get_settings")
    def get_settings(self, **kwargs): ...
    @blocks("database", instead="elasticsearch.AsyncElasticsearch.security.get_token")
    def get_token(self, **kwargs): ...
    @blocks("database", instead="elasticsearch.AsyncElasticsearch.security.get_user")
    def get_user(self, **kwargs): ...
    @blocks(
        "database",
        instead="elasticsearch.AsyncElasticsearch.security.get_user_privileges",
    )
    def get_user_privileges(self, **kwargs): ...
    @blocks(
        "database", instead="elasticsearch.AsyncElasticsearch.security.get_user_profile",
    )
    def get_user_profile(self, **kwargs): ...
    @blocks("database", instead="elasticsearch.AsyncElasticsearch.security.grant_api_key")
    def grant_api_key(self, **kwargs): ...
    @blocks(
        "database", instead="elasticsearch.AsyncElasticsearch.security.has_privileges",
    )
    def has_privileges(self, **kwargs): ...
    @blocks(
        "database",
        instead="elasticsearch.AsyncElasticsearch.security.has_privileges_user_profile",
    )
    def has_privileges_user_profile(self, **kwargs): ...
    @blocks(
        "database", instead="elasticsearch.AsyncElasticsearch.security.invalidate_api_key",
    )
    def invalidate_api_key(self, **kwargs): ...
    @blocks(
        "database", instead="elasticsearch.AsyncElasticsearch.security.invalidate_token",
    )
    def invalidate_token(self, **kwargs): ...
    @blocks(
        "database", instead="elasticsearch.AsyncElasticsearch.security.oidc_authenticate",
    )
    def oidc_authenticate(self, **kwargs): ...
    @blocks("database", instead="elasticsearch.AsyncElasticsearch.security.oidc_logout")
    def oidc_logout(self, **kwargs): ...
    @blocks(
        "database",
        instead="elasticsearch.AsyncElasticsearch.security.oidc_prepare_authentication",
    )
    def oidc_prepare_authentication(self, **kwargs): ...
    @blocks(
        "database", instead="elasticsearch.AsyncElasticsearch.security.put_privileges",
    )
    def put_privileges(self, **kwargs): ...
    @blocks("database", instead="elasticsearch.AsyncElasticsearch.security.put_role")
    def put_role(self, **kwargs): ...
    @blocks(
        "database", instead="elasticsearch.AsyncElasticsearch.security.put_role_mapping",
    )
    def put_role_mapping(self, **kwargs): ...
    @blocks("database", instead="elasticsearch.AsyncElasticsearch.security.put_user")
    def put_user(self, **kwargs): ...
    @blocks(
        "database", instead="elasticsearch.AsyncElasticsearch.security.query_api_keys",
    )
    def query_api_keys(self, **kwargs): ...
    @blocks("database", instead="elasticsearch.AsyncElasticsearch.security.query_role")
    def query_role(self, **kwargs): ...
    @blocks("database", instead="elasticsearch.AsyncElasticsearch.security.query_user")
    def query_user(self, **kwargs): ...
    @blocks(
        "database", instead="elasticsearch.AsyncElasticsearch.security.saml_authenticate",
    )
    def saml_authenticate(self, **kwargs): ...
    @blocks(
        "database",
        instead="elasticsearch.AsyncElasticsearch.security.saml_complete_logout",
    )
    def saml_complete_logout(self, **kwargs): ...
    @blocks(
        "database", instead="elasticsearch.AsyncElasticsearch.security.saml_invalidate",
    )
    def saml_invalidate(self, **kwargs): ...
    @blocks("database", instead="elasticsearch.AsyncElasticsearch.security.saml_logout")
    def saml_logout(self, **kwargs): ...
    @blocks(
        "database",
        instead="elasticsearch.AsyncElasticsearch.security.saml_prepare_authentication",
    )
    def saml_prepare_authentication(self, **kwargs): ...
    @blocks(
        "database",
        instead="elasticsearch.AsyncElasticsearch.security.saml_service_provider_metadata",
    )
    def saml_service_provider_metadata(self, **kwargs): ...
    @blocks(
        "database",
        instead="elasticsearch.AsyncElasticsearch.security.suggest_user_profiles",
    )
    def suggest_user_profiles(self, **kwargs): ...
    @blocks(
        "database", instead="elasticsearch.AsyncElasticsearch.security.update_api_key",
    )
    def update_api_key(self, **kwargs): ...
    @blocks(
        "database",
        instead="elasticsearch.AsyncElasticsearch.security.update_cross_cluster_api_key",
    )
    def update_cross_cluster_api_key(self, **kwargs): ...
    @blocks(
        "database", instead="elasticsearch.AsyncElasticsearch.security.update_settings",
    )
    def update_settings(self, **kwargs): ...
    @blocks(
        "database",
        instead="elasticsearch.AsyncElasticsearch.security.update_user_profile_data",
    )
    def update_user_profile_data(self, **kwargs): ...
