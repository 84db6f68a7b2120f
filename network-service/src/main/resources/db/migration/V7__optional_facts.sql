-- A method can be shared by its name; what it is about may be told later.
alter table shared_initiatives alter column description drop not null;
