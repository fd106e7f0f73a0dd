# statsmodels.discrete.
