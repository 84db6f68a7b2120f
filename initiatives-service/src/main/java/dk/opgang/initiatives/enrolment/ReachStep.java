package dk.opgang.initiatives.enrolment;

import dk.opgang.initiatives.eligibility.AboutEnrolment;
import dk.opgang.initiatives.eligibility.DecideEligibility;
import dk.opgang.initiatives.eligibility.DecideEligibility.Case;
import dk.opgang.initiatives.eligibility.Decision;
import dk.opgang.initiatives.eligibility.RulesOfTemplates;
import dk.opgang.initiatives.eligibility.Setting;
import dk.opgang.initiatives.eligibility.TemplateRules;
import dk.opgang.initiatives.elsewhere.KnownParticipants;
import dk.opgang.initiatives.initiative.Initiatives;
import dk.opgang.initiatives.refusal.SilentRefusals;
import dk.opgang.initiatives.template.document.Step;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.http.Preconditions;
import dk.opgang.platform.json.MergePatch;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.time.Happened;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Records that a participant has reached a step of the ladder; corrects it, or takes back one that was never reached. */
@Singleton
class ReachStep {

    private final OpenEnrolments open;
    private final Enrolments enrolments;
    private final EnrolmentSteps steps;
    private final Initiatives initiatives;
    private final RulesOfTemplates templates;
    private final AboutEnrolments abouts;
    private final DecideEligibility decide;
    private final AgroalDataSource database;
    private final KnownParticipants participants;
    private final SilentRefusals refused;
    private final BusinessClock clock;
    private final Outbox outbox;

    ReachStep(
            OpenEnrolments open,
            Enrolments enrolments,
            EnrolmentSteps steps,
            Initiatives initiatives,
            RulesOfTemplates templates,
            AboutEnrolments abouts,
            DecideEligibility decide,
            AgroalDataSource database,
            KnownParticipants participants,
            SilentRefusals refused,
            BusinessClock clock,
            Outbox outbox) {
        this.open = open;
        this.enrolments = enrolments;
        this.steps = steps;
        this.initiatives = initiatives;
        this.templates = templates;
        this.abouts = abouts;
        this.decide = decide;
        this.database = database;
        this.participants = participants;
        this.refused = refused;
        this.clock = clock;
        this.outbox = outbox;
    }

    @Transactional
    Enrolment reach(Caller caller, UUID id, StepForm request) {
        Enrolment enrolment = open.open(caller, id, "record-step");
        List<EnrolmentStep> reached = steps.of(caller, id);
        Optional<EnrolmentStep> found = reached.stream()
                .filter(step -> step.isFound() && step.step().equals(request.step()))
                .findFirst();
        List<EnrolmentStep> others = reached.stream()
                .filter(step -> found.isEmpty() || !step.equals(found.get()))
                .toList();
        check(caller, enrolment, rules(caller, enrolment), request, others);
        if (found.isPresent()) {
            return takeOver(enrolment, found.get(), request);
        }
        steps.persist(new EnrolmentStep(enrolment, request));
        changed(enrolment);
        outbox.publish(
                new EnrolmentEvent.StepReached(EnrolmentEvent.State.of(enrolment), request.step(), request.on()));
        return enrolment;
    }

    /** A step that a placement has reached is posted as well, and stays when the placement goes. */
    private Enrolment takeOver(Enrolment enrolment, EnrolmentStep found, StepForm told) {
        boolean isOther = !found.form().equals(told);
        found.correct(told);
        changed(enrolment);
        if (isOther) {
            outbox.publish(new EnrolmentEvent.StepCorrected(
                    EnrolmentEvent.State.of(enrolment), told.step(), told.on(), told.step()));
        }
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
            TemplateRules rules = rules(caller, enrolment);
            List<EnrolmentStep> others = others(caller, id, step);
            check(caller, enrolment, rules, wanted, others);
            if (!wanted.step().equals(before.step())) {
                requireUnfollowed(rules, before.step(), others);
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
        requireUnfollowed(rules(caller, enrolment), step.step(), others(caller, id, step));
        steps.remove(step);
        changed(enrolment);
        outbox.publish(new EnrolmentEvent.StepRemoved(EnrolmentEvent.State.of(enrolment), step.step()));
    }

    private void changed(Enrolment enrolment) {
        enrolment.countChange();
        enrolments.flush();
    }

    private TemplateRules rules(Caller caller, Enrolment enrolment) {
        return templates.of(caller, initiatives.get(caller, enrolment.initiativeId()));
    }

    private List<EnrolmentStep> others(Caller caller, UUID enrolment, EnrolmentStep step) {
        return steps.of(caller, enrolment).stream()
                .filter(other -> !other.equals(step))
                .toList();
    }

    private void check(
            Caller caller, Enrolment enrolment, TemplateRules rules, StepForm told, List<EnrolmentStep> reached) {
        reached.stream()
                .filter(step -> step.step().equals(told.step()))
                .findFirst()
                .ifPresent(step -> {
                    throw new ProblemException(EnrolmentProblem.STEP_REACHED_ALREADY).with("id", step.id());
                });
        if (caller.organisation().isPresent()) {
            refused.requireRoom(caller, enrolment.participantId());
        }
        Step step = rules.template().step(told.step()).orElse(null);
        Faults faults = new Faults();
        StepRules.check(
                step,
                step == null ? List.of() : rules.before(step),
                reached.stream().map(EnrolmentStep::step).toList(),
                enrolment.standing().from(),
                told.on(),
                faults);
        Happened.by(clock.today(), "/on", told.on()).ifPresent(faults::broken);
        if (step != null) {
            decide(caller, enrolment, rules, told, reached, faults);
        }
        if (EnrolmentRules.isSilent(faults.all())) {
            refused.note(
                    caller,
                    "refused-step",
                    "enrolments/" + enrolment.id(),
                    enrolment.participantId(),
                    enrolment.municipalityCode());
        }
        faults.throwIfAny();
    }

    /** By the rules of the step on the day on which it was reached; of somebody whom the caller may not enrol nothing is decided. */
    private void decide(
            Caller caller,
            Enrolment enrolment,
            TemplateRules rules,
            StepForm told,
            List<EnrolmentStep> reached,
            Faults faults) {
        AboutEnrolment about = abouts.of(caller, enrolment).reached(days(reached));
        faults.broken(StepRules.missing(rules.template(), told.step(), about, told.on()));
        participants.find(caller, enrolment.participantId()).ifPresent(participant -> {
            Setting setting = Setting.of(rules, initiatives.get(caller, enrolment.initiativeId()));
            Case one = new Case(participant, setting, rules.entry(told.step()), about, told.on());
            faults.broken(StepRules.unfit(caller, decided(one)));
        });
    }

    private Decision decided(Case one) {
        return Sql.on(database, connection -> decide.decide(connection, one));
    }

    private static Map<String, LocalDate> days(List<EnrolmentStep> reached) {
        return reached.stream().collect(Collectors.toMap(EnrolmentStep::step, step -> step.form()
                .on()));
    }

    /** A step stays as long as others rest on it. */
    private static void requireUnfollowed(TemplateRules rules, String step, List<EnrolmentStep> reached) {
        List<String> keys = reached.stream().map(EnrolmentStep::step).toList();
        List<String> following = rules.template().steps().stream()
                .filter(later -> rules.before(later).contains(step) && keys.contains(later.key()))
                .map(Step::key)
                .toList();
        if (!following.isEmpty()) {
            throw new ProblemException(EnrolmentProblem.STEP_FOLLOWED).with("steps", following);
        }
    }
}
