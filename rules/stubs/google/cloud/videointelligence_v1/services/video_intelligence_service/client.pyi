# google-cloud-videointelligence 2.21.

from typing import overload, Self

from effects import blocks
from google.api_core.operation import Operation

class VideoIntelligenceServiceClient:
    @overload
    def __init__(self, *, credentials, **options) -> None: ...
    @overload
    @blocks("file", note="Without credentials it looks for them, in files and at the metadata server.")
    def __init__(self, **options) -> None: ...
    def __enter__(self) -> Self: ...
    @blocks("sdk", instead="google.cloud.videointelligence_v1.VideoIntelligenceServiceAsyncClient.annotate_video")
    def annotate_video(self, request=..., *, input_uri=..., **options) -> Operation: ...
