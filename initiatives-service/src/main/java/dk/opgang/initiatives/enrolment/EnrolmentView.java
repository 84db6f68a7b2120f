package dk.opgang.initiatives.enrolment;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import dk.opgang.initiatives.phase.PhaseOnDay;
import dk.opgang.platform.posted.Stored;
import dk.opgang.platform.value.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An enrolment as it is answered; its history and its steps where it is read alone.
 *
 * @param contactOrganisation whom other organisations may ask about it: CVR or municipality code; null if it is nobody but the
 *     participant's municipality
 * @param templateVersion the version of the template by which the initiative runs
 * @param groupId the group that it is in
 * @param phase of the programme today, where it is read alone; null if it has none
 * @param told the facts that were told and are kept, where it is read alone
 * @param anchors the days that were told
 */
public record EnrolmentView(
        UUID id,
        @Nullable Source source,
        UUID initiativeId,
        UUID participantId,
        String municipalityCode,
        @Nullable Integer templateVersion,
        @JsonUnwrapped EnrolmentStanding standing,
        @Nullable String contactOrganisation,
        @Nullable UUID groupId,
        @Nullable PhaseOnDay phase,
        @Nullable @Schema(implementation = Object.class) JsonNode told,
        @Nullable @Schema(implementation = Object.class) JsonNode anchors,
        @Nullable List<EnrolmentCertificateView> certificates,
        @Nullable Promise promise,
        @Nullable Eligibility eligibility,
        List<Remark> remarks,
        @Nullable List<Transition> transitions,
        @Nullable List<Step> steps,
        @JsonUnwrapped Stored stored) {

    private static final String OPEN = "eligibility-open";

    /**
     * What the rules of the template came to.
     *
     * @param on the day that it was decided for
     * @param eligible null as long as a rule is open
     * @param open places of the open rules in the template
     */
    @Schema(name = "EligibilityOfEnrolment")
    public record Eligibility(LocalDate on, @Nullable Boolean eligible, List<String> open) {}

    /**
     * A wish and the promise to meet it.
     *
     * @param dueOn the day by which it is to be met
     * @param metOn the day of the first offer
     * @param state open, met, or late if it was not met by its day
     */
    @Schema(name = "PromiseOfEnrolment")
    public record Promise(
            LocalDate wishedOn, LocalDate dueOn, @Nullable LocalDate metOn, String state) {}

    /**
     * Something that is doubtful about the enrolment, which was taken nevertheless.
     *
     * @param rule the place of the rule in the template that is open
     */
    @Schema(name = "RemarkOnEnrolment")
    public record Remark(String pointer, String code, String rule) {}

    /** What is shown of an enrolment that is read alone. */
    record Parts(
            List<Transition> transitions,
            List<Step> steps,
            List<EnrolmentCertificateView> certificates,
            ToldVault.Kept kept,
            @Nullable PhaseOnDay phase) {}

    /**
     * A change of state and its day.
     *
     * @param version the ETag of {@code /v1/enrolments/{id}/transitions/{its id}}
     */
    @Schema(name = "TransitionOfEnrolment")
    public record Transition(
            UUID id, String state, LocalDate on, @Nullable String outcome, long version) {

        static Transition of(EnrolmentTransition it) {
            return new Transition(
                    it.id(), it.form().to(), it.form().on(), it.form().outcome(), it.version());
        }
    }

    /**
     * A step and the day on which it was reached.
     *
     * @param version the ETag of {@code /v1/enrolments/{id}/steps/{its id}}
     */
    @Schema(name = "StepOfEnrolment")
    public record Step(UUID id, @JsonUnwrapped StepForm form, long version) {

        static Step of(EnrolmentStep it) {
            return new Step(it.id(), it.form(), it.version());
        }
    }

    static EnrolmentView of(
            Enrolment it,
            @Nullable Integer templateVersion,
            @Nullable Parts parts,
            Promises.@Nullable Promise promise) {
        return new EnrolmentView(
                it.id(),
                it.source(),
                it.initiativeId(),
                it.participantId(),
                it.municipalityCode(),
                templateVersion,
                it.standing(),
                it.effort().contactOrganisation(),
                it.groupId(),
                parts == null ? null : parts.phase(),
                parts == null ? null : parts.kept().told(),
                parts == null ? null : parts.kept().anchors(),
                parts == null ? null : parts.certificates(),
                promise(it, promise),
                it.decidedOn() == null ? null : new Eligibility(it.decidedOn(), it.eligible(), it.openRules()),
                it.openRules().stream()
                        .map(rule -> new Remark("/participantId", OPEN, rule))
                        .toList(),
                parts == null ? null : parts.transitions(),
                parts == null ? null : parts.steps(),
                Stored.of(it));
    }

    /** The same without what the rules came to. */
    EnrolmentView undecided() {
        return new EnrolmentView(
                id,
                source,
                initiativeId,
                participantId,
                municipalityCode,
                templateVersion,
                standing,
                contactOrganisation,
                groupId,
                phase,
                told,
                anchors,
                certificates,
                promise,
                null,
                List.of(),
                transitions,
                steps,
                stored);
    }

    private static @Nullable Promise promise(Enrolment it, Promises.@Nullable Promise promise) {
        return promise == null
                ? null
                : new Promise(promise.wishedOn(), promise.dueOn(), promise.metOn(), promise.state());
    }
}
