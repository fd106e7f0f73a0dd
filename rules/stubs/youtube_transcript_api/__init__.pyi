# youtube-transcript-api 1.

from youtube_transcript_api._api import YouTubeTranscriptApi as YouTubeTranscriptApi
from youtube_transcript_api._transcripts import FetchedTranscript as FetchedTranscript
from youtube_transcript_api._transcripts import Transcript as Transcript
from youtube_transcript_api._transcripts import TranscriptList as TranscriptList
