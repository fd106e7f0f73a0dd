# google-cloud-storage 3.17: what buckets and blobs share.

from effects import blocks

class _PropertyMixin:
    @blocks("sdk", instead="gcloud.aio.storage.Storage.download_metadata")
    def reload(self, client=..., projection=..., if_etag_match=..., **options): ...
    @blocks("sdk", instead="gcloud.aio.storage.Storage.patch_metadata")
    def patch(self, client=..., if_generation_match=..., **options): ...
    @blocks("sdk", instead="gcloud.aio.storage.Storage.patch_metadata")
    def update(self, client=..., if_generation_match=..., **options): ...
