# plumbum: programs as names.

from plumbum.commands.base import BaseCommand

def __getattr__(name) -> BaseCommand: ...
