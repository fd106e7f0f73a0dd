# dropbox 12.2.

from dropbox.dropbox_client import Dropbox as Dropbox, DropboxTeam as DropboxTeam
