# Litestar: files of forms.

from litestar.datastructures.upload_file import UploadFile as UploadFile
