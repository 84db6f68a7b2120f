-- Lists are sorted by name as Danes sort: æ, ø and å after z, aa as å, capitals among the others. The collation tells
-- different texts apart as before, so that like and equality stay what they were.
alter table members
    alter column name type text collate "da-x-icu";
alter table shared_initiatives
    alter column name type text collate "da-x-icu";
