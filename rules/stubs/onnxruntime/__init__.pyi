# onnxruntime 1.31.

from onnxruntime.capi.onnxruntime_inference_collection import InferenceSession as InferenceSession
