# Django: commands.

from effects import blocks

from django.core.management.base import BaseCommand as BaseCommand

@blocks("database", instead="asgiref.sync.sync_to_async")
def call_command(command_name, *args, **options): ...
