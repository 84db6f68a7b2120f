package dk.opgang.initiatives.enrolment;

import dk.opgang.initiatives.followup.PlanFollowUps;
import dk.opgang.initiatives.initiative.Initiatives;
import dk.opgang.initiatives.integration.KnownParticipants;
import dk.opgang.initiatives.support.Diary;
import dk.opgang.initiatives.template.Templates;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.json.Faults;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.problem.ProblemException;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Moves an enrolment on: to its next state, or up a step of the ladder. */
@Singleton
class MoveEnrolment {

    private final Enrolments enrolments;
    private final EnrolmentTransitions transitions;
    private final EnrolmentSteps steps;
    private final Initiatives initiatives;
    private final Templates templates;
    private final KnownParticipants participants;
    private final PlanFollowUps followUps;
    private final Outbox outbox;
    private final Diary diary;

    MoveEnrolment(
            Enrolments enrolments,
            EnrolmentTransitions transitions,
            EnrolmentSteps steps,
            Initiatives initiatives,
            Templates templates,
            KnownParticipants participants,
            PlanFollowUps followUps,
            Outbox outbox,
            Diary diary) {
        this.enrolments = enrolments;
        this.transitions = transitions;
        this.steps = steps;
        this.initiatives = initiatives;
        this.templates = templates;
        this.participants = participants;
        this.followUps = followUps;
        this.outbox = outbox;
        this.diary = diary;
    }

    @Transactional
    Enrolment move(Caller caller, UUID id, TransitionRequest request) {
        Enrolment enrolment = enrolments.lock(caller, id);
        diary.note(caller, "move-enrolment", ReadEnrolments.subject(enrolment));
        enrolment.move(EnrolmentState.of(request.to()).orElseThrow(), request.on(), request.outcome());
        transitions.persist(new EnrolmentTransition(enrolment, request.outcome()));
        enrolments.flush();
        EnrolmentEvent.State state = EnrolmentEvent.State.of(enrolment);
        followUps.ofEnrolments(List.of(state.told()));
        outbox.publish(new EnrolmentEvent.Transitioned(state));
        return enrolment;
    }

    @Transactional
    Enrolment reach(Caller caller, UUID id, StepRequest request) {
        Enrolment enrolment = enrolments.lock(caller, id);
        diary.note(caller, "record-step", ReadEnrolments.subject(enrolment));
        var template = initiatives
                .find(caller, enrolment.initiativeId())
                .flatMap(initiative -> templates.find(caller, initiative.templateKey()))
                .orElseThrow();
        var wanted = template.steps().stream()
                .filter(step -> step.key().equals(request.step()))
                .findFirst()
                .orElse(null);
        List<String> reached =
                steps.of(caller, id).stream().map(EnrolmentStep::step).toList();
        if (reached.contains(request.step())) {
            throw new ProblemException(EnrolmentProblem.STEP_REACHED_ALREADY);
        }
        Faults faults = new Faults();
        StepRules.check(
                caller,
                wanted,
                reached,
                enrolment.from(),
                participants.birthYear(enrolment.participantId()),
                request.on(),
                faults);
        faults.throwIfAny();
        enrolment.reach();
        steps.persist(new EnrolmentStep(enrolment, request.step(), request.on()));
        outbox.publish(
                new EnrolmentEvent.StepReached(EnrolmentEvent.State.of(enrolment), request.step(), request.on()));
        return enrolment;
    }
}
