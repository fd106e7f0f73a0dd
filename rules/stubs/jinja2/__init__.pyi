# Jinja 3.1: templates are read, and compiled, where they are asked for.

from jinja2.environment import Environment as Environment, Template as Template
from jinja2.loaders import (
    BaseLoader as BaseLoader,
    DictLoader as DictLoader,
    FileSystemLoader as FileSystemLoader,
    PackageLoader as PackageLoader,
)
