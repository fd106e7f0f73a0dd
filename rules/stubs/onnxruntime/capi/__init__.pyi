# onnxruntime.capi.
