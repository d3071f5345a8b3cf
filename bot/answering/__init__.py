"""From a question to a cited answer: understanding, retrieval, verdict, composing."""
