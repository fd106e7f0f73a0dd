# youtube-transcript-api: the client.

from effects import blocks

from youtube_transcript_api._transcripts import FetchedTranscript, TranscriptList

class YouTubeTranscriptApi:
    @blocks("sdk")
    def fetch(self, video_id, languages=..., preserve_formatting=False) -> FetchedTranscript: ...
    @blocks("sdk")
    def list(self, video_id) -> TranscriptList: ...
    @classmethod
    @blocks("sdk")
    def get_transcript(cls, video_id, languages=..., proxies=None, cookies=None): ...  # check: until 1.1
    @classmethod
    @blocks("sdk")
    def list_transcripts(cls, video_id, proxies=None, cookies=None) -> TranscriptList: ...  # check: until 1.1
