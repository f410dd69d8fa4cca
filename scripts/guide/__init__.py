"""The program behind the Practical Guide: one model of its content, many views of it."""
