# keras 3.

from keras.models import Model as Model, Sequential as Sequential
