# openai 3.51: names of openai.resources.uploads.

from openai.resources.uploads.parts import Parts as Parts, AsyncParts as AsyncParts
from openai.resources.uploads.uploads import Uploads as Uploads, AsyncUploads as AsyncUploads
