package dk.opgang.network.feed;

import dk.opgang.platform.caller.Caller;

/**
 * What decides which events a stream shows, besides where it stands: streams of which it is equal are read together.
 *
 * @param eyes who looks, without the person: what is seen depends on tenant, client and scopes, and the database knows no more of a caller
 * @param asked what is asked, wherever a stream stands
 */
record StreamQuestion(Caller eyes, FeedQuery asked) {

    private static final String ANYBODY = "anybody";

    static StreamQuestion of(Caller caller, FeedQuery query) {
        return new StreamQuestion(
                new Caller(ANYBODY, caller.client(), caller.tenant(), caller.scopes()), query.inOneForm());
    }

    String reader() {
        return eyes.tenantKey();
    }
}
