# sklearn.feature_extraction.
