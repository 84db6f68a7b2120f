-- The due day of which it was told that an answer is due, and that it is overdue: each once, and once more if the day becomes another one.
alter table follow_ups add column told_due date, add column told_overdue date;
grant update (told_due, told_overdue) on follow_ups to ${app};
create index follow_ups_untold on follow_ups (due_on) where answered_on is null and told_due is distinct from due_on;
create index follow_ups_unreminded on follow_ups (due_on) where answered_on is null and told_overdue is distinct from due_on;
