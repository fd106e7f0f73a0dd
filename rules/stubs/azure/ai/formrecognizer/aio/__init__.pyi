# azure-ai-formrecognizer 3.3.

from azure.ai.formrecognizer.aio._document_analysis_client_async import (
    DocumentAnalysisClient as DocumentAnalysisClient,
)
from azure.ai.formrecognizer.aio._form_recognizer_client_async import (
    FormRecognizerClient as FormRecognizerClient,
)
