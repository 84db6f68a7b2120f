package dk.opgang.participants.participant;

import dk.opgang.participants.fault.ParticipantsFault;
import dk.opgang.platform.coded.Coded;
import dk.opgang.platform.problem.Faults;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether counts go on resting on what is known of somebody who is erased; parameters and events tell its code. */
public enum KeptStatistics implements Coded {
    /** The facts that are counted stay, under an id of nobody. */
    KEEP,
    /** Counts lose the person. */
    REMOVE;

    /** What a request asks for; counts stay as they are if it says nothing. */
    static KeptStatistics of(@Nullable String told) {
        Optional<KeptStatistics> kept = told == null ? Optional.of(KEEP) : Coded.find(values(), told);
        if (kept.isEmpty()) {
            Faults faults = new Faults();
            faults.unreadable("?statistics", ParticipantsFault.STATISTICS_UNKNOWN_VALUE);
            faults.throwIfAny();
        }
        return kept.orElse(KEEP);
    }
}
