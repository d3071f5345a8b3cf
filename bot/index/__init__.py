"""Embeddings, snapshots of the index (build, verify, publish, roll back) and search."""
