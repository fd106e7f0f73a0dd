# python-pptx 1.0: presentations.

from pptx.api import Presentation as Presentation
