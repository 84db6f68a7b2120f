-- The functions of this service: on a new database the platform asked before they were made.
call opgang_keep_plans();
