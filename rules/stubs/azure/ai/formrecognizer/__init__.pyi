# azure-ai-formrecognizer 3.3.

from azure.ai.formrecognizer._document_analysis_client import (
    DocumentAnalysisClient as DocumentAnalysisClient,
)
from azure.ai.formrecognizer._form_recognizer_client import (
    FormRecognizerClient as FormRecognizerClient,
)
