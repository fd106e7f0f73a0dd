# b2sdk 2.13: storage.

from b2sdk.v2.api import B2Api as B2Api
from b2sdk.v2.bucket import Bucket as Bucket
