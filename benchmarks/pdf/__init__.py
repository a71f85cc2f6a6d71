"""PDFs timed beside Typst, WeasyPrint and stock ReportLab."""
