# scikit-learn 1.9: data, downloaded.

from effects import blocks

@blocks("sdk")
def fetch_covtype(*, data_home=..., download_if_missing=..., random_state=..., **options): ...
