# gpt4all: models.

from gpt4all.gpt4all import GPT4All as GPT4All
