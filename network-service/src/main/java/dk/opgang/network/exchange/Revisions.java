package dk.opgang.network.exchange;

/**
 * What two installations tell each other of how far they have told and heard of something.
 *
 * @param revision of what is told
 * @param heard the revision of the other one that was heard last
 * @param expected whether the other one is to tell that it has heard this
 */
public record Revisions(long revision, long heard, boolean expected) {}
