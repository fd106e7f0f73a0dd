# scikit-learn 1.9: data, downloaded.

from effects import blocks

@blocks("sdk")
def fetch_kddcup99(*, subset=..., data_home=..., shuffle=..., random_state=..., **options): ...
