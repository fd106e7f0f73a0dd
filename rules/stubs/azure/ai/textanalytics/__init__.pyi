# azure-ai-textanalytics 5.4.

from azure.ai.textanalytics._text_analytics_client import TextAnalyticsClient as TextAnalyticsClient
