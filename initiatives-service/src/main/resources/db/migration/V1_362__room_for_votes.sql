-- A vote changes its row of the roll once: with room for that on the page of the row, no index has to be told where the row stands now.
alter table budget_roll set (fillfactor = 45);

-- One index of sealed ballots in place of two: whoever asks for ballots asks for those of a round.
alter table budget_sealed_ballots drop constraint budget_sealed_ballots_pkey;
drop index budget_sealed_ballots_round;
alter table budget_sealed_ballots add primary key (round_id, id);
