# scikit-learn 1.9.

