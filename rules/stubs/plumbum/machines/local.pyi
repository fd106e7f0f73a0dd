# plumbum: this machine.

from plumbum.commands.base import BaseCommand

class LocalMachine:
    def __getitem__(self, cmd) -> BaseCommand: ...
    def get(self, cmd, *othercommands) -> BaseCommand: ...

local: LocalMachine
