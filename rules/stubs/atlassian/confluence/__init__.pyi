# atlassian-python-api 5.0: Confluence answers with the methods of the cloud or of a server.

from atlassian.confluence.base import ConfluenceBase
from atlassian.confluence.cloud import Cloud as ConfluenceCloud
from atlassian.confluence.server import Server as ConfluenceServer
from effects import blocks

class Confluence(ConfluenceBase):
    @blocks("sdk")
    def delete_content(self, content_id, **options): ...  # check: of the implementation
    @blocks("sdk")
    def get_descendant_pages(self, content_id, **options): ...  # check: of the implementation
    @blocks("sdk")
    def get_all_pages_from_space(self, space_key, **options): ...  # check: of the implementation
    @blocks("sdk")
    def get_all_blog_posts_from_space(
        self, space_key, **options,
    ): ...  # check: of the implementation
    @blocks("sdk")
    def get_page_by_title(self, space_key, title, **options): ...  # check: of the implementation
    @blocks("sdk")
    def delete_plugin(self, plugin_key, **options): ...  # check: of the implementation
    @blocks("sdk")
    def page_exists(self, space_key, title, **options): ...  # check: of the implementation
    @blocks("sdk")
    def get_page_space(self, page_id, **options): ...  # check: of the implementation
    @blocks("sdk")
    def get_page_child_by_type(
        self, page_id, type=..., start=..., **options,
    ): ...  # check: of the implementation
    @blocks("sdk")
    def get_page_child_count(
        self, page_id, type=..., **options,
    ): ...  # check: of the implementation
    @blocks("sdk")
    def get_child_title_list(
        self, page_id, type=..., start=..., **options,
    ): ...  # check: of the implementation
    @blocks("sdk")
    def get_child_id_list(
        self, page_id, type=..., start=..., **options,
    ): ...  # check: of the implementation
    @blocks("sdk")
    def get_child_pages(self, page_id, **options): ...  # check: of the implementation
    @blocks("sdk")
    def get_page_id(self, space, title, type=..., **options): ...  # check: of the implementation
    @blocks("sdk")
    def get_pages_by_title(
        self, space, title, start=..., **options,
    ): ...  # check: of the implementation
    @blocks("sdk")
    def get_page_by_id(
        self, page_id, expand=..., status=..., **options,
    ): ...  # check: of the implementation
    @blocks("sdk")
    def get_page_labels(
        self, page_id, prefix=..., start=..., **options,
    ): ...  # check: of the implementation
    @blocks("sdk")
    def get_page_comments(
        self, content_id, expand=..., parent_version=..., **options,
    ): ...  # check: of the implementation
    @blocks("sdk")
    def get_all_pages_from_space_raw(
        self, space, start=..., limit=..., **options,
    ): ...  # check: of the implementation
    @blocks("sdk")
    def get_all_pages_from_space_as_generator(
        self, space, start=..., limit=..., **options,
    ): ...  # check: of the implementation
    @blocks("sdk")
    def get_all_restictions_for_content(
        self, content_id, **options,
    ): ...  # check: of the implementation
    @blocks("sdk")
    def get_all_restrictions_for_content(
        self, content_id, **options,
    ): ...  # check: of the implementation
    @blocks("sdk")
    def get_all_restrictions_from_page_json_rpc(
        self, page_id, **options,
    ): ...  # check: of the implementation
    @blocks("sdk")
    def get_users_from_restricts_in_page_by_type(
        self, page_id, restriction_type, **options,
    ): ...  # check: of the implementation
    @blocks("sdk")
    def move_page(
        self, space_key, page_id, target_id=..., **options,
    ): ...  # check: of the implementation
    @blocks("sdk")
    def remove_page_from_trash(self, page_id, **options): ...  # check: of the implementation
    @blocks("sdk")
    def remove_page_as_draft(self, page_id, **options): ...  # check: of the implementation
    @blocks("sdk")
    def remove_page(
        self, page_id, status=..., recursive=..., **options,
    ): ...  # check: of the implementation
    @blocks("sdk")
    def create_page(self, space, title, body, **options): ...  # check: of the implementation
    @blocks("sdk")
    def add_comment(self, page_id, text, **options): ...  # check: of the implementation
    @blocks("sdk")
    def attach_content(
        self, content, name, content_type=..., **options,
    ): ...  # check: of the implementation
    @blocks("sdk")
    def attach_file(
        self, filename, name=..., content_type=..., **options,
    ): ...  # check: of the implementation
    @blocks("sdk")
    def download_attachments_from_page(
        self, page_id, path=..., start=..., **options,
    ): ...  # check: of the implementation
    @blocks("sdk")
    def delete_attachment_by_id(
        self, attachment_id, version, **options,
    ): ...  # check: of the implementation
    @blocks("sdk")
    def remove_page_attachment_keep_version(
        self, page_id, filename, keep_last_versions, **options,
    ): ...  # check: of the implementation
    @blocks("sdk")
    def get_attachment_history(
        self, attachment_id, limit=..., start=..., **options,
    ): ...  # check: of the implementation
    @blocks("sdk")
    def get_attachments_from_content(
        self, page_id, start=..., limit=..., **options,
    ): ...  # check: of the implementation
    @blocks("sdk")
    def set_page_label(self, page_id, label, **options): ...  # check: of the implementation
    @blocks("sdk")
    def remove_page_label(self, page_id, label, **options): ...  # check: of the implementation
    @blocks("sdk")
    def get_all_page_versions(
        self, page_id, limit=..., expand=..., **options,
    ): ...  # check: of the implementation
    @blocks("sdk")
    def get_page_version_contributors(
        self, page_id, version_number, **options,
    ): ...  # check: of the implementation
    @blocks("sdk")
    def remove_page_history(
        self, page_id, version_number, **options,
    ): ...  # check: of the implementation
    @blocks("sdk")
    def remove_page_history_keep_version(
        self, page_id, keep_last_versions, **options,
    ): ...  # check: of the implementation
    @blocks("sdk")
    def update_page(self, page_id, title, body=..., **options): ...  # check: of the implementation
    @blocks("sdk")
    def append_page(
        self, page_id, title, append_body, **options,
    ): ...  # check: of the implementation
    @blocks("sdk")
    def update_or_create(
        self, parent_id=..., title=..., body=..., **options,
    ): ...  # check: of the implementation
    @blocks("sdk")
    def set_page_property(self, page_id, data, **options): ...  # check: of the implementation
    @blocks("sdk")
    def update_page_property(self, page_id, data, **options): ...  # check: of the implementation
    @blocks("sdk")
    def delete_page_property(
        self, page_id, page_property, **options,
    ): ...  # check: of the implementation
    @blocks("sdk")
    def get_page_property(
        self, page_id, page_property_key, **options,
    ): ...  # check: of the implementation
    @blocks("sdk")
    def get_page_properties(
        self, page_id, limit=..., expand=..., **options,
    ): ...  # check: of the implementation
    @blocks("sdk")
    def get_page_ancestors(self, page_id, **options): ...  # check: of the implementation
    @blocks("sdk")
    def get_all_spaces(
        self, start=..., limit=..., expand=..., **options,
    ): ...  # check: of the implementation
    @blocks("sdk")
    def get_space_names(
        self, start=..., limit=..., space_type=..., **options,
    ): ...  # check: of the implementation
    @blocks("sdk")
    def get_spaces(self, **options): ...  # check: of the implementation
    @blocks("sdk")
    def get_space(
        self, space_key, expand=..., params=..., **options,
    ): ...  # check: of the implementation
    @blocks("sdk")
    def delete_space(self, space_key, **options): ...  # check: of the implementation
    @blocks("sdk")
    def get_space_property(
        self, space_key, expand=..., **options,
    ): ...  # check: of the implementation
    @blocks("sdk")
    def get_space_content(
        self, space_key, depth=..., start=..., **options,
    ): ...  # check: of the implementation
    @blocks("sdk")
    def get_space_settings(self, space_key, **options): ...  # check: of the implementation
    @blocks("sdk")
    def get_user_details_by_username(
        self, username, expand=..., **options,
    ): ...  # check: of the implementation
    @blocks("sdk")
    def get_user_details_by_accountid(
        self, accountid, expand=..., **options,
    ): ...  # check: of the implementation
    @blocks("sdk")
    def get_user_details_by_userkey(
        self, userkey, expand=..., **options,
    ): ...  # check: of the implementation
    @blocks("sdk")
    def get_users(self, **options): ...  # check: of the implementation
    @blocks("sdk")
    def get_user(self, username, **options): ...  # check: of the implementation
    @blocks("sdk")
    def get_user_by_key(self, user_key, **options): ...  # check: of the implementation
    @blocks("sdk")
    def get_all_pages_by_label(self, label, **options): ...  # check: of the implementation
    @blocks("sdk")
    def get_all_blog_posts_by_label(self, label, **options): ...  # check: of the implementation
    @blocks("sdk")
    def get_attachments(self, content_id, **options): ...  # check: of the implementation
    @blocks("sdk")
    def get_attachment(self, attachment_id, **options): ...  # check: of the implementation
    @blocks("sdk")
    def delete_attachment(
        self, attachment_id, filename=..., version=..., **options,
    ): ...  # check: of the implementation
    @blocks("sdk")
    def download_attachment(self, attachment_id, **options): ...  # check: of the implementation
    @blocks("sdk")
    def delete_comment(self, comment_id, **options): ...  # check: of the implementation
    @blocks("sdk")
    def delete_content_property(
        self, content_id, property_key, **options,
    ): ...  # check: of the implementation
    @blocks("sdk")
    def create_page_from_template(
        self, space, title, template_id, **options,
    ): ...  # check: of the implementation
    @blocks("sdk")
    def get_all_blueprints_from_space(
        self, space, start=..., limit=..., **options,
    ): ...  # check: of the implementation
    @blocks("sdk")
    def get_all_templates_from_space(
        self, space, start=..., limit=..., **options,
    ): ...  # check: of the implementation
    @blocks("sdk")
    def get_all_draft_pages_from_space(
        self, space_key, **options,
    ): ...  # check: of the implementation
    @blocks("sdk")
    def get_all_draft_pages_from_space_through_cql(
        self, space, start=..., limit=..., **options,
    ): ...  # check: of the implementation
    @blocks("sdk")
    def get_all_draft_blog_posts_from_space(
        self, space_key, **options,
    ): ...  # check: of the implementation
    @blocks("sdk")
    def get_all_pages_from_space_trash(
        self, space_key, **options,
    ): ...  # check: of the implementation
    @blocks("sdk")
    def get_all_blog_posts_from_space_trash(
        self, space_key, **options,
    ): ...  # check: of the implementation
    @blocks("sdk")
    def get_all_groups(self, start=..., limit=..., **options): ...  # check: of the implementation
    @blocks("sdk")
    def get_all_members(
        self, group_name=..., expand=..., **options,
    ): ...  # check: of the implementation
    @blocks("sdk")
    def cql(self, cql, start=..., limit=..., **options): ...  # check: of the implementation
    @blocks("sdk")
    def cql_all(self, **options): ...  # check: of the implementation
    @blocks("sdk")
    def get_page_as_pdf(self, page_id, **options): ...  # check: of the implementation
    @blocks("sdk")
    def export_page_tree_as_pdf(self, page_id, **options): ...  # check: of the implementation
    @blocks("sdk")
    def get_page_as_word(self, page_id, **options): ...  # check: of the implementation
    @blocks("sdk")
    def get_space_export(
        self, space_key, export_type, **options,
    ): ...  # check: of the implementation
    @blocks("sdk")
    def export_page(self, page_id, **options): ...  # check: of the implementation
    @blocks("sdk")
    def get_descendant_page_id(
        self, space, parent_id, title, **options,
    ): ...  # check: of the implementation
    @blocks("sdk")
    def get_all_space_permissions(self, space_key, **options): ...  # check: of the implementation
    @blocks("sdk")
    def get_space_permissions(self, space_key, **options): ...  # check: of the implementation
