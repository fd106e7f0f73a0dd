# faust-streaming 0.15: applications.
from .base import App as App
