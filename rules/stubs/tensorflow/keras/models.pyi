# tensorflow 2: keras.

from keras.models import (
    Model as Model,
    Sequential as Sequential,
    load_model as load_model,
    save_model as save_model,
)
