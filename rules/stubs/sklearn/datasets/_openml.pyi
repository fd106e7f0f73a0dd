# scikit-learn 1.9: data, downloaded.

from effects import blocks

@blocks("sdk")
def fetch_openml(name=..., *, version=..., data_id=..., data_home=..., **options): ...
