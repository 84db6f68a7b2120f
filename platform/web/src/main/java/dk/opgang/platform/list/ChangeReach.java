package dk.opgang.platform.list;

import java.time.Instant;
import java.util.Optional;

/** How far back a reader has to be answered, so that it misses nothing that is committed late. */
public interface ChangeReach {

    /**
     * The instant itself; or an earlier one, if something that bears an earlier time was being written then and was seen by nobody.
     */
    Instant of(Instant since);

    /** What can be seen at present, for a later page of the same walk. */
    ReadSnapshot seen();

    /** The earliest time that something may bear which can be seen now and could not be seen then; nothing if there is no such thing. */
    Optional<Instant> earliestAfter(ReadSnapshot then);
}
