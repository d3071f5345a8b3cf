"""Makes clean Markdown of fetched originals: web pages, PDFs, laws in XML, and texts."""
