# scikit-learn 1.9: data, downloaded.

from effects import blocks

@blocks("sdk")
def fetch_20newsgroups(*, data_home=..., subset=..., categories=..., shuffle=..., **options): ...
@blocks("sdk")
def fetch_20newsgroups_vectorized(*, subset=..., remove=..., data_home=..., **options): ...
