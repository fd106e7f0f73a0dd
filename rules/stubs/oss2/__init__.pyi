# oss2 2.19.

from oss2.api import Bucket as Bucket, Service as Service
from oss2.iterators import (
    BucketIterator as BucketIterator,
    ObjectIterator as ObjectIterator,
    ObjectIteratorV2 as ObjectIteratorV2,
)
from oss2.resumable import (
    resumable_download as resumable_download,
    resumable_upload as resumable_upload,
)
