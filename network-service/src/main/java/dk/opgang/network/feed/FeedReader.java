package dk.opgang.network.feed;

import dk.opgang.platform.caller.Caller;

/**
 * Who is shown events.
 *
 * @param purpose what for, as it stands in the access log
 */
record FeedReader(Caller caller, String purpose) {}
