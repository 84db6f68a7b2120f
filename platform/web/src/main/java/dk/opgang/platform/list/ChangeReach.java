package dk.opgang.platform.list;

import java.time.Instant;

/** How far back a reader that asks for changes has to be answered, so that it misses nothing. */
public interface ChangeReach {

    /**
     * The instant itself; or an earlier one, if something that bears an earlier time was being written then and was seen by nobody.
     */
    Instant of(Instant since);
}
