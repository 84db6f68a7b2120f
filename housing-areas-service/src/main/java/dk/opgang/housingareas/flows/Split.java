package dk.opgang.housingareas.flows;

import dk.opgang.housingareas.HousingAreasFault;
import dk.opgang.platform.problem.Faults;
import org.jspecify.annotations.Nullable;

/** What a flow table is broken down by, besides benefit groups. */
enum Split {
    NONE,
    CAUSE;

    /** The wish of a client; anything but {@code cause} is its fault. */
    static Split of(@Nullable String wanted, Faults faults) {
        if (wanted == null) {
            return NONE;
        }
        if (!wanted.equals("cause")) {
            faults.unreadable("?split", HousingAreasFault.UNKNOWN_SPLIT);
        }
        return CAUSE;
    }
}
