package dk.opgang.platform.batch.store;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.data.Sql;
import java.time.Duration;

/** Transactions of the engine, each on behalf of somebody and outside the one that may be running. */
public interface Transactions {

    Duration SHORT = Duration.ofMinutes(1);

    /** Does the work and commits; an exception rolls it back and goes on to the caller. */
    <T> T as(Caller caller, Duration longest, Sql.Work<T> work);

    default <T> T as(Caller caller, Sql.Work<T> work) {
        return as(caller, SHORT, work);
    }
}
