# google-genai 3.3.

from google.genai.client import Client as Client
