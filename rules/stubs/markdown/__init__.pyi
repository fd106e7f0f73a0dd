# Markdown 3.11.

from markdown.core import (
    Markdown as Markdown,
    markdown as markdown,
    markdownFromFile as markdownFromFile,
)
