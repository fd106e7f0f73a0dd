# fabric 3: ssh; a connection is opened when first needed.

from fabric.connection import Connection as Connection
from fabric.group import Group as Group
from fabric.group import SerialGroup as SerialGroup
from fabric.group import ThreadingGroup as ThreadingGroup
from fabric.tasks import task as task
