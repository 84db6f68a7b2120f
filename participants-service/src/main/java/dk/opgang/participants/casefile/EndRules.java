package dk.opgang.participants.casefile;

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
            faults.add(Fault.at(
                    "/closingReason",
                    "closing-reason-without-end",
                    "En åben periode har ingen årsag til ophør",
                    "A period that goes on has no closing reason"));
        }
        return faults;
    }
}
