"""Record to Report: Jinja2 templates that write a small HTML subset, parsed into the report tree."""
