# google-cloud-videointelligence 2.21.

from google.cloud.videointelligence_v1.services.video_intelligence_service.async_client import (
    VideoIntelligenceServiceAsyncClient as VideoIntelligenceServiceAsyncClient,
)
from google.cloud.videointelligence_v1.services.video_intelligence_service.client import (
    VideoIntelligenceServiceClient as VideoIntelligenceServiceClient,
)
