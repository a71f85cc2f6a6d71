"""The commands; no logic."""


def main() -> None:
    """Run the command line."""
