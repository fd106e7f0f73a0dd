# scikit-learn 1.9: data, downloaded.

from effects import blocks

@blocks("sdk")
def fetch_rcv1(*, data_home=..., subset=..., download_if_missing=..., **options): ...
