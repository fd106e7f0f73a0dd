# tensorflow 2: keras.

from tensorflow.keras.models import Model as Model, Sequential as Sequential
