# atlassian-python-api 5.0.

from atlassian.bamboo import Bamboo as Bamboo
from atlassian.confluence import Confluence as Confluence
from atlassian.confluence.cloud import Cloud as ConfluenceCloud
from atlassian.confluence.server import Server as ConfluenceServer
from atlassian.jira.jira_server import Jira as Jira
from atlassian.service_desk import ServiceDesk as ServiceDesk
