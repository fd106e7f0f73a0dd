# google-cloud-logging 3.17.

from google.cloud.logging_v2.client import Client as Client
from google.cloud.logging_v2.logger import Logger as Logger
