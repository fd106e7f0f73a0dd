# sklearn.ensemble._hist_gradient_boosting.
