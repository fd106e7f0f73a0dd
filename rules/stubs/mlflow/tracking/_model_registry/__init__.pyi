# mlflow.tracking._model_registry.
