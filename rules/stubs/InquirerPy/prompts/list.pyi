# InquirerPy: a kind of question.

from InquirerPy.base.simple import BaseSimplePrompt

class ListPrompt(BaseSimplePrompt): ...
