package dk.opgang.initiatives.enrolment;

import dk.opgang.platform.codes.CodeList;
import dk.opgang.platform.json.Checked;
import dk.opgang.platform.json.Faults;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The next state of an enrolment, from which day, and with which outcome if it ends. */
public record TransitionRequest(
        @NotNull String to, @NotNull LocalDate on, @Nullable String outcome) implements Checked {

    private static final CodeList OUTCOMES = CodeList.load("placement-outcomes");

    @Override
    public void check(Faults faults) {
        var state = to == null ? null : EnrolmentState.of(to).orElse(null);
        if (to != null && state == null) {
            unknown("/to", "enrolment-states", faults);
        }
        if (outcome != null && OUTCOMES.find(outcome).isEmpty()) {
            unknown("/outcome", OUTCOMES.name(), faults);
        }
        if (outcome != null && state != null && !state.isFinal()) {
            faults.broken(
                    "/outcome",
                    "outcome-before-end",
                    "Et udfald hører til et afsluttet forløb",
                    "An outcome belongs to an enrolment that ends");
        }
    }

    private static void unknown(String pointer, String list, Faults faults) {
        faults.broken(
                pointer,
                "unknown-code",
                "Koden findes ikke i kodelisten " + list,
                "The code is not in the code list " + list);
    }
}
