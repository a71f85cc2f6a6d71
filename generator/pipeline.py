"""The stages in order, readable as a recipe."""
