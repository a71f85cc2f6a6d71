"""Word files: ours against docxtpl, python-docx and pandoc."""
