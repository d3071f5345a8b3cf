"""What really changed between two versions of a document, and what of it touches rights."""
