package dk.opgang.initiatives.placement;

import dk.opgang.initiatives.placement.rules.PlacementForm;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.problem.Faults;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of a placement, a code of {@code placement-outcomes}, and on which day. */
@Schema(name = "NewPlacementOutcome")
public record OutcomeRequest(@NotBlank String kind, @NotNull LocalDate on) {

    private static final String OUTCOME = "/outcome";

    /** Ends the request if the outcome breaks a rule; pointers are those of this request. */
    static void check(PlacementForm ended, UUID id, PlacementFacts facts, Caller caller) {
        Faults faults = new Faults();
        facts.check(caller, ended, id).faults().stream()
                .filter(fault -> fault.pointer().startsWith(OUTCOME))
                .map(fault -> new Fault(fault.pointer().substring(OUTCOME.length()), fault.code(), fault.detail()))
                .forEach(faults::broken);
        faults.throwIfAny();
    }
}
