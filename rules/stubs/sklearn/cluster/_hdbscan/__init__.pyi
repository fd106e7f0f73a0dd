# sklearn.cluster._hdbscan.
