# google-generativeai 0.8.

from google.generativeai.types.generation_types import (
    AsyncGenerateContentResponse as AsyncGenerateContentResponse,
    GenerateContentResponse as GenerateContentResponse,
)
