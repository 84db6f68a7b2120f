-- Lists are sorted by name as Danes sort: æ, ø and å after z, aa as å, capitals among the others. The collation tells
-- different texts apart as before, so that like and equality stay what they were.
alter table initiatives
    alter column name type varchar collate "da-x-icu";

create index initiatives_name on initiatives (name, id);
