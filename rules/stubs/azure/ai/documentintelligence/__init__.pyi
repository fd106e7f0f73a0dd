# azure-ai-documentintelligence 1.0.

from azure.ai.documentintelligence._patch import (
    DocumentIntelligenceClient as DocumentIntelligenceClient,
)
