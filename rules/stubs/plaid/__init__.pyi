# plaid-python 46.

from plaid.api_client import ApiClient as ApiClient
from plaid.configuration import Configuration as Configuration
