# scikit-learn 1.9: data, downloaded.

from effects import blocks

@blocks("sdk")
def fetch_lfw_pairs(*, subset=..., data_home=..., funneled=..., resize=..., **options): ...
@blocks("sdk")
def fetch_lfw_people(*, data_home=..., funneled=..., resize=..., **options): ...
