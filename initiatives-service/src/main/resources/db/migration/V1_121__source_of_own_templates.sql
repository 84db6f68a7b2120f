-- Of whom a municipality's own template comes stands in its row; the document is what the municipality posted.
update initiative_templates set document = document - 'source';
