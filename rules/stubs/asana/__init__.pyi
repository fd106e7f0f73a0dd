# asana 5.4.

from asana.api.attachments_api import AttachmentsApi as AttachmentsApi
from asana.api.custom_fields_api import CustomFieldsApi as CustomFieldsApi
from asana.api.goals_api import GoalsApi as GoalsApi
from asana.api.portfolios_api import PortfoliosApi as PortfoliosApi
from asana.api.projects_api import ProjectsApi as ProjectsApi
from asana.api.sections_api import SectionsApi as SectionsApi
from asana.api.stories_api import StoriesApi as StoriesApi
from asana.api.tags_api import TagsApi as TagsApi
from asana.api.tasks_api import TasksApi as TasksApi
from asana.api.teams_api import TeamsApi as TeamsApi
from asana.api.users_api import UsersApi as UsersApi
from asana.api.webhooks_api import WebhooksApi as WebhooksApi
from asana.api.workspaces_api import WorkspacesApi as WorkspacesApi
from asana.api_client import ApiClient as ApiClient
from asana.configuration import Configuration as Configuration
