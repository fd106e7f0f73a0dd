# google-cloud-translate 3.28: version 2.

from google.cloud.translate_v2.client import Client as Client
