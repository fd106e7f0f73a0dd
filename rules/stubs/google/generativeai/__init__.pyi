# google-generativeai 0.8.

from google.generativeai.embedding import (
    embed_content as embed_content,
    embed_content_async as embed_content_async,
)
from google.generativeai.files import (
    delete_file as delete_file,
    get_file as get_file,
    list_files as list_files,
    upload_file as upload_file,
)
from google.generativeai.generative_models import (
    ChatSession as ChatSession,
    GenerativeModel as GenerativeModel,
)
from google.generativeai.models import (
    get_base_model as get_base_model,
    get_model as get_model,
    get_tuned_model as get_tuned_model,
    list_models as list_models,
    list_tuned_models as list_tuned_models,
)
