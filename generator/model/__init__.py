"""The types on the arrows between the stages; knows the standard library and the serialiser only."""
