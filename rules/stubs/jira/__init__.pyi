# jira 3.10.

from jira.client import JIRA as JIRA
from jira.resources import Comment as Comment, Issue as Issue, Project as Project, User as User
