# statsmodels 0.15.

