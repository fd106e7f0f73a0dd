# scikit-learn 1.9: fitting.

from typing import Self

from effects import blocks

class TfidfVectorizer:
    @blocks("cpu", gil="python")
    def fit(self, raw_documents, y=...) -> Self: ...
    @blocks("cpu", gil="python")
    def fit_transform(self, raw_documents, y=...): ...

class CountVectorizer:
    @blocks("cpu", gil="python")
    def fit(self, raw_documents, y=...) -> Self: ...
    @blocks("cpu", gil="python")
    def fit_transform(self, raw_documents, y=...): ...
