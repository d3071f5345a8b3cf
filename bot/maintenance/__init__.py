"""What maintainers and support staff do beside asking: bring in, compare, confirm, explain."""
