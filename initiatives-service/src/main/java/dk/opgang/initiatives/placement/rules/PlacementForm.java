package dk.opgang.initiatives.placement.rules;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import dk.opgang.platform.number.PlainNumber;
import dk.opgang.platform.posted.PostedForm;
import dk.opgang.platform.problem.Checked;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.text.NumberField;
import dk.opgang.platform.value.Dkk;
import dk.opgang.platform.value.Source;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A placement: who is placed where, from when, on which terms. What is required and allowed is decided by the placement rules together
 * with what is known of the participant, so that all faults are told at once; until then everything may be missing.
 *
 * @param to first day after the placement; open-ended without it
 * @param weeklyHours agreed hours a week
 * @param hourlyWageDkk gross, with two decimals
 * @param payer a code of {@code payers}
 * @param step the step of the initiative's ladder to which it belongs; found by itself if it is not told
 * @param trade a code of {@code youth-trades}
 * @param jobKind a code of {@code job-kinds}, under a clause
 * @param prospect a code of {@code prospects}: what it can lead to
 * @param contractId the contract under whose clause it is
 * @param openingId the job opening of which it takes a place
 * @param institutionId the institution at which it is
 * @param longerPeriodGround a code of {@code longer-period-grounds}
 * @param extensionOf the placement that it extends
 * @param mentorHolderId the role holder who is its mentor at the workplace
 */
@Schema(requiredProperties = {"source", "participantId", "kind", "from", "weeklyHours"})
@Embeddable
public record PlacementForm(
        @AttributeOverride(name = "system", column = @Column(name = "source_system", updatable = false))
        @AttributeOverride(name = "id", column = @Column(name = "source_id", updatable = false))
        Source source,

        @Nullable UUID initiativeId,
        @Column(updatable = false) UUID participantId,
        String kind,
        Employer employer,
        @Nullable UUID housingAreaId,
        @Column(name = "period_from") LocalDate from,

        @Column(name = "period_to") @Nullable LocalDate to,

        BigDecimal weeklyHours,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        BigDecimal hourlyWageDkk,

        @Nullable String schoolStatus,
        @Nullable Outcome outcome,
        @Nullable Occupation occupation,
        @Nullable String payer,
        @Nullable String step,
        @Nullable String trade,
        @Nullable String jobKind,
        @Nullable String prospect,
        @Nullable UUID contractId,
        @Nullable UUID openingId,
        @Nullable UUID institutionId,
        @Nullable String longerPeriodGround,
        @Nullable UUID extensionOf,
        @Nullable UUID mentorHolderId)
        implements PostedForm, Checked {

    private static final Employer NO_EMPLOYER = new Employer(null, null, null, null);

    /** The workplace; {@code kind} is a code of {@code employer-kinds}, {@code pNumber} its unit. */
    @Embeddable
    public record Employer(
            @Nullable String cvr,
            @Nullable String name,
            @Nullable String kind,

            @Column(name = "employer_p_number") @Nullable @NumberField
            String pNumber) {}

    /**
     * What somebody works as there.
     *
     * @param code of DISCO, one to six digits; held against no list
     */
    @Embeddable
    @Schema(name = "PlacementOccupation")
    public record Occupation(
            @Nullable String code, @Nullable String label) {}

    /** What came of the placement, and on which day; without a day on the day it ended. May be given as the kind alone. */
    @Embeddable
    @Schema(name = "PlacementOutcome")
    public record Outcome(@Nullable String kind, @Nullable LocalDate on) {

        @JsonCreator
        static Outcome of(String kind) {
            return new Outcome(kind, null);
        }
    }

    /** Numbers are kept in one way of writing them, so that forms are equal if they say the same. */
    public PlacementForm {
        if (weeklyHours != null) {
            weeklyHours = PlainNumber.of(weeklyHours);
        }
        if (hourlyWageDkk != null) {
            hourlyWageDkk = Dkk.plain(hourlyWageDkk);
        }
        if (occupation != null && occupation.code() == null && occupation.label() == null) {
            occupation = null;
        }
        if (outcome != null && outcome.kind() == null && outcome.on() == null) {
            outcome = null;
        }
    }

    /** The same of somebody else. */
    public PlacementForm about(UUID person) {
        return with(person, outcome, step, extensionOf, from, weeklyHours);
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
            tell(CommonFault.REQUIRED.at("/source"), faults);
        }
        if (participantId == null) {
            tell(CommonFault.REQUIRED.at("/participantId"), faults);
        }
        PlacementRules.timeless(this).forEach(fault -> tell(fault, faults));
    }

    /** What could not be read is null here; that it is missing would be a second word on the same fault. */
    private static void tell(Fault fault, Faults faults) {
        String pointer = fault.pointer();
        int parent = pointer.lastIndexOf('/');
        if (!faults.isFaulty(pointer) && (parent <= 0 || !faults.isFaulty(pointer.substring(0, parent)))) {
            faults.broken(fault);
        }
    }

    /** The employer, of whom nothing may be told. */
    Employer workplace() {
        return Objects.requireNonNullElse(employer, NO_EMPLOYER);
    }

    public @Nullable String employerKind() {
        return workplace().kind();
    }

    /** The code of what came of it. */
    public @Nullable String outcomeKind() {
        return outcome == null ? null : outcome.kind();
    }

    /** The day of the outcome, told or implied by the end of the placement. */
    public @Nullable LocalDate outcomeOn() {
        return outcome == null ? null : outcome.on() == null && outcome.kind() != null ? to : outcome.on();
    }

    /** The same with the day of its outcome, if it has one. */
    public PlacementForm whole() {
        return outcome == null ? this : with(new Outcome(outcome.kind(), outcomeOn()));
    }

    /** This form; where it tells no outcome the known one stays: a source that keeps none does not take it back. */
    public PlacementForm keepingOutcome(PlacementForm known) {
        return outcome != null ? this : with(known.outcome);
    }

    public PlacementForm with(@Nullable Outcome other) {
        return with(participantId, other, step, extensionOf, from, weeklyHours);
    }

    /** The same as an extension of another. */
    public PlacementForm extending(UUID other) {
        return with(participantId, outcome, step, other, from, weeklyHours);
    }

    /** The same at a step. */
    public PlacementForm at(@Nullable String other) {
        return with(participantId, outcome, other, extensionOf, from, weeklyHours);
    }

    /** The same with other weekly hours from a day on. */
    public PlacementForm scaled(LocalDate day, BigDecimal hours) {
        return with(participantId, outcome, step, extensionOf, day, hours);
    }

    private PlacementForm with(
            UUID person,
            @Nullable Outcome other,
            @Nullable String at,
            @Nullable UUID extended,
            LocalDate day,
            BigDecimal hours) {
        return new PlacementForm(
                source,
                initiativeId,
                person,
                kind,
                employer,
                housingAreaId,
                day,
                to,
                hours,
                hourlyWageDkk,
                schoolStatus,
                other,
                occupation,
                payer,
                at,
                trade,
                jobKind,
                prospect,
                contractId,
                openingId,
                institutionId,
                longerPeriodGround,
                extended,
                mentorHolderId);
    }

    /**
     * What is told here, put onto a state that its teller may know in part: what it tells as it saw it stays as it is there.
     *
     * @param seen what the teller saw before
     * @param state what is to be changed
     */
    public PlacementForm over(PlacementForm seen, PlacementForm state) {
        return new PlacementForm(
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
                told(outcome, seen.outcome, state.outcome),
                told(occupation, seen.occupation, state.occupation),
                told(payer, seen.payer, state.payer),
                told(step, seen.step, state.step),
                told(trade, seen.trade, state.trade),
                told(jobKind, seen.jobKind, state.jobKind),
                told(prospect, seen.prospect, state.prospect),
                told(contractId, seen.contractId, state.contractId),
                told(openingId, seen.openingId, state.openingId),
                told(institutionId, seen.institutionId, state.institutionId),
                told(longerPeriodGround, seen.longerPeriodGround, state.longerPeriodGround),
                told(extensionOf, seen.extensionOf, state.extensionOf),
                told(mentorHolderId, seen.mentorHolderId, state.mentorHolderId));
    }

    private static <T extends @Nullable Object> T told(T value, T seen, T state) {
        return Objects.equals(value, seen) ? state : value;
    }
}
