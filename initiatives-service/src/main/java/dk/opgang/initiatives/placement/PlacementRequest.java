package dk.opgang.initiatives.placement;

import com.fasterxml.jackson.annotation.JsonCreator;
import dk.opgang.initiatives.placement.rules.PlacementDraft;
import dk.opgang.initiatives.placement.rules.PlacementRules;
import dk.opgang.platform.problem.Checked;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.value.Source;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A placement as clients post it. What is required and allowed is decided by the placement rules together with what is known of
 * the participant, so that all faults are told at once.
 */
@Schema(requiredProperties = {"source", "participantId", "kind", "from", "weeklyHours"})
public record PlacementRequest(
        @Nullable Source source,
        @Nullable UUID initiativeId,
        @Nullable UUID participantId,
        @Nullable String kind,
        @Nullable Employer employer,
        @Nullable UUID housingAreaId,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable BigDecimal weeklyHours,
        @Nullable BigDecimal hourlyWageDkk,
        @Nullable String schoolStatus,
        @Nullable Outcome outcome)
        implements Checked {

    private static final Employer NO_EMPLOYER = new Employer(null, null, null);

    /** The workplace; {@code kind} is a code of {@code employer-kinds}. */
    public record Employer(
            @Nullable String cvr,
            @Nullable String name,
            @Nullable String kind) {}

    /** What came of the placement, and on which day; without a day on the day it ended. May be given as the kind alone. */
    public record Outcome(@Nullable String kind, @Nullable LocalDate on) {

        @JsonCreator
        static Outcome of(String kind) {
            return new Outcome(kind, null);
        }
    }

    /**
     * Of a placement that cannot be read whole, what the rules say of the rest; one that can be read is checked together with what is
     * known of its participant.
     */
    @Override
    public void check(Faults faults) {
        if (faults.isEmpty()) {
            return;
        }
        if (source == null) {
            tell(Fault.at("/source", "required", "Feltet skal udfyldes", "The field is required"), faults);
        }
        if (participantId == null) {
            tell(Fault.at("/participantId", "required", "Feltet skal udfyldes", "The field is required"), faults);
        }
        PlacementRules.timeless(draft()).forEach(fault -> tell(fault, faults));
    }

    /** What could not be read is null here; that it is missing would be a second word on the same fault. */
    private static void tell(Fault fault, Faults faults) {
        String pointer = fault.pointer();
        int parent = pointer.lastIndexOf('/');
        if (!faults.isFaulty(pointer) && (parent <= 0 || !faults.isFaulty(pointer.substring(0, parent)))) {
            faults.broken(fault);
        }
    }

    /** The day of the outcome, told or implied by the end of the placement. */
    @Nullable
    LocalDate outcomeOn() {
        return draft().effectiveOutcomeOn();
    }

    /** This request; where it tells no outcome the known one stays: a source that keeps none does not take it back. */
    PlacementRequest keepingOutcome(PlacementRequest known) {
        return outcome != null ? this : with(known.outcome());
    }

    PlacementRequest with(@Nullable Outcome other) {
        return new PlacementRequest(
                source,
                initiativeId,
                participantId,
                kind,
                employer,
                housingAreaId,
                from,
                to,
                weeklyHours,
                hourlyWageDkk,
                schoolStatus,
                other);
    }

    /**
     * What is told here, put onto a state that its teller may know in part: what it tells as it saw it stays as it is there.
     *
     * @param seen what the teller saw before
     * @param state what is to be changed
     */
    PlacementRequest over(PlacementRequest seen, PlacementRequest state) {
        return new PlacementRequest(
                state.source,
                told(initiativeId, seen.initiativeId, state.initiativeId),
                state.participantId,
                told(kind, seen.kind, state.kind),
                told(employer, seen.employer, state.employer),
                told(housingAreaId, seen.housingAreaId, state.housingAreaId),
                told(from, seen.from, state.from),
                told(to, seen.to, state.to),
                told(weeklyHours, seen.weeklyHours, state.weeklyHours),
                told(hourlyWageDkk, seen.hourlyWageDkk, state.hourlyWageDkk),
                told(schoolStatus, seen.schoolStatus, state.schoolStatus),
                told(outcome, seen.outcome, state.outcome));
    }

    private static <T> @Nullable T told(@Nullable T value, @Nullable T seen, @Nullable T state) {
        return same(value, seen) ? state : value;
    }

    private static boolean same(@Nullable Object one, @Nullable Object other) {
        return one instanceof BigDecimal a && other instanceof BigDecimal b
                ? a.compareTo(b) == 0
                : Objects.equals(one, other);
    }

    PlacementDraft draft() {
        Employer workplace = employer == null ? NO_EMPLOYER : employer;
        return new PlacementDraft(
                kind,
                workplace.cvr(),
                workplace.name(),
                workplace.kind(),
                from,
                to,
                weeklyHours,
                hourlyWageDkk,
                schoolStatus,
                outcome == null ? null : outcome.kind(),
                outcome == null ? null : outcome.on());
    }
}
