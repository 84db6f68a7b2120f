package dk.opgang.initiatives.enrolment;

import dk.opgang.platform.codes.CodeList;
import dk.opgang.platform.problem.Fault;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The codes of states and outcomes, as rows tell them. */
final class EnrolmentCodes {

    private static final CodeList OUTCOMES = CodeList.load("placement-outcomes");

    private EnrolmentCodes() {}

    /** A fault for each code that is told and not known. */
    static List<Fault> check(
            String statePointer, @Nullable String state, String outcomePointer, @Nullable String outcome) {
        List<Fault> faults = new ArrayList<>(2);
        if (state != null && EnrolmentState.of(state).isEmpty()) {
            faults.add(unknown(statePointer, "enrolment-states"));
        }
        if (outcome != null && OUTCOMES.find(outcome).isEmpty()) {
            faults.add(unknown(outcomePointer, OUTCOMES.name()));
        }
        return faults;
    }

    private static Fault unknown(String pointer, String list) {
        return Fault.at(
                pointer,
                "unknown-code",
                "Koden findes ikke i kodelisten " + list,
                "The code is not in the code list " + list);
    }
}
