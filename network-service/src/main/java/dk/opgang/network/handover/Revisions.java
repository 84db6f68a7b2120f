package dk.opgang.network.handover;

/**
 * What two installations tell each other of how far they have told and heard of a handover.
 *
 * @param revision of what is told
 * @param heard the revision of the other one that was heard last
 * @param expected whether the other one is to tell that it has heard this
 */
record Revisions(long revision, long heard, boolean expected) {}
