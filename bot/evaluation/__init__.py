"""Measures of the product on itself."""
