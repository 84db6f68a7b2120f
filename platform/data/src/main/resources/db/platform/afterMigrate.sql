select opgang_watch_writers();
select opgang_share_rights();
