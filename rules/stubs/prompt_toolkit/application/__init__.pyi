# prompt_toolkit: applications.

from prompt_toolkit.application.application import Application as Application
