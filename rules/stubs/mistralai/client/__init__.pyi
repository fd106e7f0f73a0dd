# mistralai 3.7.

from mistralai.client.sdk import Mistral as Mistral
