# atlassian-python-api 5.0.

from atlassian.rest_client import AtlassianRestAPI

class ConfluenceBase(AtlassianRestAPI): ...
