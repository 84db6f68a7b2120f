package dk.opgang.initiatives.enrolment;

import com.fasterxml.jackson.databind.JsonNode;
import dk.opgang.initiatives.enrolment.EnrolmentHistory.Move;
import dk.opgang.initiatives.enrolment.HistoryRules.Places;
import dk.opgang.initiatives.fault.InitiativesFault;
import dk.opgang.platform.constraint.CodeOf;
import dk.opgang.platform.constraint.PartyValue;
import dk.opgang.platform.data.Ids;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.value.Source;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An enrolment as it is told, at once or again: the same for a single request and for a row of a batch. What differs from what was told
 * before is taken: another state moves it on, another day or outcome of its state corrects them.
 */
public record EnrolmentForm(
        @Nullable Source source,
        @NotNull UUID participantId,

        @Schema(description = "First day; a plan may lie ahead") @NotNull
        LocalDate from,

        @Schema(
                description =
                        "The state that it has reached, a code of enrolment-states; without it a new one is a referral, a known one stays as it is")
        @Nullable
        @CodeOf("enrolment-states")
        String state,

        @Schema(description = "Since when it is in that state; without it since the first day") @Nullable
        LocalDate stateOn,

        @Schema(description = "What came of it, a code of placement-outcomes, if it has ended")
        @Nullable
        @CodeOf("placement-outcomes")
        String outcome,

        @Schema(
                description =
                        "Whom other organisations may ask about the effort: a CVR or a municipality's code; without it the first partner of the initiative with the role lead")
        @Nullable
        @PartyValue
        String contactOrganisation,

        @Schema(
                implementation = Object.class,
                description =
                        "Facts that the template's rules need, by their keys; grade and school-status can be told in every template. What is kept as an answer alone is used for the decision and dropped")
        @Nullable
        JsonNode told,

        @Schema(
                implementation = Object.class,
                description = "Days of the template's anchors, by their keys, such as an expected birth")
        @Nullable
        JsonNode anchors,

        @Schema(description = "Certificates that were seen; later ones are added under certificates")
        @Nullable
        @Size(max = 50)
        List<@Valid CertificateForm> certificates,

        @Schema(
                description =
                        "The day on which the participant wished for a job; a promise of the template counts from it")
        @Nullable
        LocalDate wishedOn) {

    /** With nothing told beside it. */
    EnrolmentForm(
            @Nullable Source source,
            UUID participantId,
            LocalDate from,
            @Nullable String state,
            @Nullable LocalDate stateOn,
            @Nullable String outcome,
            @Nullable String contactOrganisation) {
        this(source, participantId, from, state, stateOn, outcome, contactOrganisation, null, null, null, null);
    }

    /** The same of somebody else. */
    EnrolmentForm about(UUID person) {
        return new EnrolmentForm(
                source,
                person,
                from,
                state,
                stateOn,
                outcome,
                contactOrganisation,
                told,
                anchors,
                certificates,
                wishedOn);
    }

    /** What becomes of the history: as it is then, the move that was told, and what is wrong with it. */
    record Result(EnrolmentHistory history, @Nullable UUID told, List<Fault> faults) {

        /** The move that is new, or says something else than before. */
        Optional<Move> newMove(@Nullable EnrolmentHistory before) {
            return history.last()
                    .filter(last -> before == null || !before.moves().contains(last));
        }
    }

    /**
     * Puts it over what was told before.
     *
     * @param before null if nothing was
     * @param firstStep day of the earliest step that was reached; null if none was
     */
    Result over(@Nullable EnrolmentHistory before, @Nullable LocalDate firstStep, LocalDate today) {
        EnrolmentHistory base = before == null ? EnrolmentHistory.begun(from) : before.beginning(from);
        EnrolmentState wanted = state == null ? base.state() : EnrolmentState.ofKnown(state);
        @Nullable Move told = wanted == base.state() ? corrected(base) : moved(wanted);
        if (told == null) {
            List<Fault> faults = new ArrayList<>(referralFaults());
            faults.addAll(HistoryRules.check(before, base, null, firstStep, places(), today));
            return new Result(base, null, faults);
        }
        EnrolmentHistory after = wanted == base.state() ? base.with(told) : base.and(told);
        return new Result(
                after,
                told.id(),
                after.equals(before)
                        ? List.of()
                        : HistoryRules.check(before, after, told.id(), firstStep, places(), today));
    }

    private @Nullable Move corrected(EnrolmentHistory base) {
        return base.last()
                .map(last -> new Move(
                        last.id(),
                        last.state(),
                        stateOn == null ? last.on() : stateOn,
                        outcome == null ? last.outcome() : outcome))
                .orElse(null);
    }

    private Move moved(EnrolmentState next) {
        return new Move(Ids.next(), next, stateOn == null ? from : stateOn, outcome);
    }

    /** A referral is made on the first day and has no outcome. */
    List<Fault> referralFaults() {
        List<Fault> faults = new ArrayList<>(1);
        if (stateOn != null && !stateOn.equals(from)) {
            faults.add(InitiativesFault.REFERRED_ON_FIRST_DAY.at("/stateOn"));
        }
        if (outcome != null) {
            faults.add(HistoryRules.outcomeBeforeEnd("/outcome"));
        }
        return faults;
    }

    /** Where the parts of its history stand. */
    Places places() {
        return new Places(
                "/from", state == null ? "/stateOn" : "/state", stateOn == null ? "/from" : "/stateOn", "/outcome");
    }
}
