"""A chat model that can only help: it words what the records say, and code checks every claim."""
