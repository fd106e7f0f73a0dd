# mistralai 3.7: the client stands in mistralai.client since version 2.

from mistralai.client.sdk import Mistral as Mistral  # check: until version 1
