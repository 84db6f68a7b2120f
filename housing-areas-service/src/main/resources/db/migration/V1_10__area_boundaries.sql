-- The outline of an area: a GeoJSON geometry as it was posted, checked before it comes here.
alter table housing_areas add column boundary text;
