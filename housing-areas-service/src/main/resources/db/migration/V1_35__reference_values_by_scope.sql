-- An area is held against the country, its regions and its municipality: their values, and none of the other municipalities'.
create index reference_values_scope on reference_values (scope, indicator, year) include (value);
