# azure-ai-textanalytics 5.4.

from azure.ai.textanalytics.aio._text_analytics_client_async import (
    TextAnalyticsClient as TextAnalyticsClient,
)
