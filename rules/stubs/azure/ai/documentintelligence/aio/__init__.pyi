# azure-ai-documentintelligence 1.0.

from azure.ai.documentintelligence.aio._patch import (
    DocumentIntelligenceClient as DocumentIntelligenceClient,
)
