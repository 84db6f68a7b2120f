-- Which answer of the receiver its sender's installation has refused last, for the receiver; why stands beside it.
alter table handovers add column refused_to text;
