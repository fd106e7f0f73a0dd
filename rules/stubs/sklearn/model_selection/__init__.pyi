# scikit-learn 1.9: fitting.

from sklearn.model_selection._search import GridSearchCV as GridSearchCV
from sklearn.model_selection._search import RandomizedSearchCV as RandomizedSearchCV
from sklearn.model_selection._validation import (
    cross_val_score as cross_val_score,
    cross_validate as cross_validate,
    cross_val_predict as cross_val_predict,
    learning_curve as learning_curve,
    validation_curve as validation_curve,
    permutation_test_score as permutation_test_score,
)
