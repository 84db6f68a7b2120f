package dk.opgang.initiatives.enrolment;

import dk.opgang.initiatives.elsewhere.KnownParticipants;
import dk.opgang.initiatives.initiative.TemplatedInitiatives;
import dk.opgang.initiatives.refusal.SilentRefusals;
import dk.opgang.initiatives.template.document.InitiativeTemplate;
import dk.opgang.initiatives.template.document.Step;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.http.Preconditions;
import dk.opgang.platform.json.MergePatch;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.time.Happened;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Records that a participant has reached a step of the ladder; corrects it, or takes back one that was never reached. */
@Singleton
class ReachStep {

    private final OpenEnrolments open;
    private final Enrolments enrolments;
    private final EnrolmentSteps steps;
    private final TemplatedInitiatives initiatives;
    private final KnownParticipants participants;
    private final SilentRefusals refused;
    private final BusinessClock clock;
    private final Outbox outbox;

    ReachStep(
            OpenEnrolments open,
            Enrolments enrolments,
            EnrolmentSteps steps,
            TemplatedInitiatives initiatives,
            KnownParticipants participants,
            SilentRefusals refused,
            BusinessClock clock,
            Outbox outbox) {
        this.open = open;
        this.enrolments = enrolments;
        this.steps = steps;
        this.initiatives = initiatives;
        this.participants = participants;
        this.refused = refused;
        this.clock = clock;
        this.outbox = outbox;
    }

    @Transactional
    Enrolment reach(Caller caller, UUID id, StepForm request) {
        Enrolment enrolment = open.open(caller, id, "record-step");
        check(caller, enrolment, template(caller, enrolment), request, steps.of(caller, id));
        steps.persist(new EnrolmentStep(enrolment, request));
        changed(enrolment);
        outbox.publish(
                new EnrolmentEvent.StepReached(EnrolmentEvent.State.of(enrolment), request.step(), request.on()));
        return enrolment;
    }

    @Transactional
    EnrolmentStep correct(Caller caller, UUID id, UUID stepId, @Nullable String ifMatch, MergePatch patch) {
        Enrolment enrolment = open.open(caller, id, "correct-step");
        EnrolmentStep step = steps.of(caller, id, stepId);
        Preconditions.requireMatch(ifMatch, step.version());
        StepForm before = step.form();
        StepForm wanted = patch.applyTo(before, StepForm.class);
        if (!wanted.equals(before)) {
            InitiativeTemplate template = template(caller, enrolment);
            List<EnrolmentStep> others = others(caller, id, step);
            check(caller, enrolment, template, wanted, others);
            if (!wanted.step().equals(before.step())) {
                requireUnfollowed(template, before.step(), others);
            }
            step.correct(wanted);
            changed(enrolment);
            outbox.publish(new EnrolmentEvent.StepCorrected(
                    EnrolmentEvent.State.of(enrolment), wanted.step(), wanted.on(), before.step()));
        }
        return step;
    }

    @Transactional
    void takeBack(Caller caller, UUID id, UUID stepId, @Nullable String ifMatch) {
        Enrolment enrolment = open.open(caller, id, "remove-step");
        EnrolmentStep step = steps.of(caller, id, stepId);
        Preconditions.requireMatch(ifMatch, step.version());
        requireUnfollowed(template(caller, enrolment), step.step(), others(caller, id, step));
        steps.remove(step);
        changed(enrolment);
        outbox.publish(new EnrolmentEvent.StepRemoved(EnrolmentEvent.State.of(enrolment), step.step()));
    }

    private void changed(Enrolment enrolment) {
        enrolment.countChange();
        enrolments.flush();
    }

    private InitiativeTemplate template(Caller caller, Enrolment enrolment) {
        return initiatives.find(caller, enrolment.initiativeId()).orElseThrow().template();
    }

    private List<EnrolmentStep> others(Caller caller, UUID enrolment, EnrolmentStep step) {
        return steps.of(caller, enrolment).stream()
                .filter(other -> !other.equals(step))
                .toList();
    }

    private void check(
            Caller caller,
            Enrolment enrolment,
            InitiativeTemplate template,
            StepForm told,
            List<EnrolmentStep> reached) {
        reached.stream()
                .filter(step -> step.step().equals(told.step()))
                .findFirst()
                .ifPresent(step -> {
                    throw new ProblemException(EnrolmentProblem.STEP_REACHED_ALREADY).with("id", step.id());
                });
        if (caller.organisation().isPresent()) {
            refused.requireRoom(caller, enrolment.participantId());
        }
        Faults faults = new Faults();
        StepRules.check(
                caller,
                template.steps().stream()
                        .filter(step -> step.key().equals(told.step()))
                        .findFirst()
                        .orElse(null),
                reached.stream().map(EnrolmentStep::step).toList(),
                enrolment.standing().from(),
                participants
                        .find(caller, enrolment.participantId())
                        .map(known -> OptionalInt.of(known.birthYear()))
                        .orElse(OptionalInt.empty()),
                told.on(),
                faults);
        if (EnrolmentRules.isSilent(faults.all())) {
            refused.note(
                    caller,
                    "refused-step",
                    "enrolments/" + enrolment.id(),
                    enrolment.participantId(),
                    enrolment.municipalityCode());
        }
        Happened.by(clock.today(), "/on", told.on()).ifPresent(faults::broken);
        faults.throwIfAny();
    }

    /** A step stays as long as others rest on it. */
    private static void requireUnfollowed(InitiativeTemplate template, String step, List<EnrolmentStep> reached) {
        List<String> keys = reached.stream().map(EnrolmentStep::step).toList();
        List<String> following = template.steps().stream()
                .filter(later -> later.after().contains(step) && keys.contains(later.key()))
                .map(Step::key)
                .toList();
        if (!following.isEmpty()) {
            throw new ProblemException(EnrolmentProblem.STEP_FOLLOWED).with("steps", following);
        }
    }
}
