# google-cloud-speech 2.41: pages, asked for one by one while iterating.

from typing import Any, AsyncIterator, Iterator

from effects import blocks

class ListCustomClassesAsyncPager:
    def __aiter__(self) -> AsyncIterator[Any]: ...
    pages: AsyncIterator[Any]

class ListCustomClassesPager:
    @blocks("sdk", instead="google.cloud.speech_v1.services.adaptation.pagers.ListCustomClassesAsyncPager.__aiter__")
    def __iter__(self) -> Iterator[Any]: ...

class ListPhraseSetAsyncPager:
    def __aiter__(self) -> AsyncIterator[Any]: ...
    pages: AsyncIterator[Any]

class ListPhraseSetPager:
    @blocks("sdk", instead="google.cloud.speech_v1.services.adaptation.pagers.ListPhraseSetAsyncPager.__aiter__")
    def __iter__(self) -> Iterator[Any]: ...
