# scikit-learn 1.9: data, downloaded.

from effects import blocks

@blocks("sdk")
def fetch_california_housing(*, data_home=..., download_if_missing=..., **options): ...
