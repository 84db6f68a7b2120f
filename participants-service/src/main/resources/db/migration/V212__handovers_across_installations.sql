-- Which of the two municipalities another installation serves: the receiver, of what is sent there, or the sender, of what came from there.
-- Missing if this installation serves both.
alter table handover_packages add column elsewhere text constraint handover_packages_elsewhere check (elsewhere in ('receiver', 'sender'));
-- Of what came from another installation: whether the receiver has answered, which the sender's installation decides on. Until that has told
-- what it has decided, no time passes here.
alter table handover_packages add column asked boolean not null default false;
-- Of what is sent to another installation: which answer of the receiver was decided on last, and for which problem it changed nothing.
alter table handover_packages add column answered uuid;
alter table handover_packages add column refused text;
-- Of what came from another installation: whether its receiver may not open it, since the data of somebody in it are restricted over there.
alter table handover_packages add column closed boolean not null default false;
