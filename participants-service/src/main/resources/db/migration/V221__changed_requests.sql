-- What has changed last, however many others there are.
create index data_subject_requests_updated on data_subject_requests (municipality_code, updated_at, id);
