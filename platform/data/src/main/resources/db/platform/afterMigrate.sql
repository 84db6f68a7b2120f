select opgang_watch_writers();
