"""Files in, checked records and documents out: the rules of the knowledge format."""
