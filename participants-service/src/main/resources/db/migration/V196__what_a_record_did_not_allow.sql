-- Why something that follows of a package could not be done of all: the code of the problem. The municipality whose participants they are is
-- told, and does it itself.
alter table handover_packages add column undone text;
