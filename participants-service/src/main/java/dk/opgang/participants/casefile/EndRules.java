package dk.opgang.participants.casefile;

import dk.opgang.participants.fault.ParticipantsFault;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules of the end of a benefit period, for single requests and rows. */
public final class EndRules {

    private EndRules() {}

    /**
     * What is wrong with the end.
     *
     * @param toPointer where the end stands
     */
    public static List<Fault> faults(
            @Nullable LocalDate from, @Nullable LocalDate to, @Nullable String closingReason, String toPointer) {
        List<Fault> faults = new ArrayList<>(Period.faults(from, to, toPointer));
        if (to == null && closingReason != null) {
            faults.add(ParticipantsFault.CLOSING_REASON_WITHOUT_END.at("/closingReason"));
        }
        return faults;
    }
}
