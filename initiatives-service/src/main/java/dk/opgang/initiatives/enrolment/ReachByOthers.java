package dk.opgang.initiatives.enrolment;

import dk.opgang.initiatives.eligibility.AboutEnrolment;
import dk.opgang.initiatives.eligibility.DecideEligibility;
import dk.opgang.initiatives.eligibility.DecideEligibility.Case;
import dk.opgang.initiatives.eligibility.RulesOfTemplates;
import dk.opgang.initiatives.eligibility.Setting;
import dk.opgang.initiatives.eligibility.TemplateRules;
import dk.opgang.initiatives.elsewhere.KnownParticipants;
import dk.opgang.initiatives.initiative.Initiative;
import dk.opgang.initiatives.initiative.Initiatives;
import dk.opgang.initiatives.template.document.Step;
import dk.opgang.initiatives.template.document.Step.ReachedBy;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.problem.Faults;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Lets enrolments reach the steps that something else reaches, such as the start of their group: those that each may reach on that day by
 * the rules of the ladder, in the same transaction and with the same event as a step that is posted. What it may not reach is left out.
 */
@Singleton
@Transactional
public class ReachByOthers {

    private final Enrolments enrolments;
    private final EnrolmentSteps steps;
    private final Initiatives initiatives;
    private final RulesOfTemplates templates;
    private final AboutEnrolments abouts;
    private final KnownParticipants participants;
    private final DecideEligibility decide;
    private final AgroalDataSource database;
    private final Outbox outbox;

    ReachByOthers(
            Enrolments enrolments,
            EnrolmentSteps steps,
            Initiatives initiatives,
            RulesOfTemplates templates,
            AboutEnrolments abouts,
            KnownParticipants participants,
            DecideEligibility decide,
            AgroalDataSource database,
            Outbox outbox) {
        this.enrolments = enrolments;
        this.steps = steps;
        this.initiatives = initiatives;
        this.templates = templates;
        this.abouts = abouts;
        this.participants = participants;
        this.decide = decide;
        this.database = database;
        this.outbox = outbox;
    }

    /**
     * The turns of the participants are the caller's by now.
     *
     * @param those all of one initiative
     */
    public void reach(Caller caller, Collection<Enrolment> those, ReachedBy by, LocalDate on) {
        if (those.isEmpty()) {
            return;
        }
        Initiative initiative = initiatives.get(caller, those.iterator().next().initiativeId());
        TemplateRules rules = templates.of(caller, initiative);
        Map<UUID, List<EnrolmentStep>> known = stepsOf(caller, those);
        those.forEach(enrolment -> reach(
                caller, enrolment, initiative, rules, by, on, keys(known.getOrDefault(enrolment.id(), List.of()))));
    }

    /**
     * Brings the steps that occasions reach to the days on which each enrolment was at one: a step of a day on which it was not there after
     * all goes, unless somebody has posted it. The turns of the participants are the caller's by now.
     *
     * @param days by enrolment, all of one initiative
     */
    public void settle(Caller caller, Map<Enrolment, SortedSet<LocalDate>> days) {
        if (days.isEmpty()) {
            return;
        }
        Initiative initiative =
                initiatives.get(caller, days.keySet().iterator().next().initiativeId());
        TemplateRules rules = templates.of(caller, initiative);
        Map<UUID, List<EnrolmentStep>> known = stepsOf(caller, days.keySet());
        days.forEach((enrolment, there) -> {
            Map<Boolean, List<EnrolmentStep>> stays = known.getOrDefault(enrolment.id(), List.of()).stream()
                    .collect(Collectors.partitioningBy(step ->
                            !step.isByOccasion() || there.contains(step.form().on())));
            stays.getOrDefault(false, List.of()).forEach(step -> takeBack(enrolment, step));
            Set<String> reached = keys(stays.getOrDefault(true, List.of()));
            there.forEach(day -> reach(caller, enrolment, initiative, rules, ReachedBy.OCCASION, day, reached));
        });
    }

    private Map<UUID, List<EnrolmentStep>> stepsOf(Caller caller, Collection<Enrolment> those) {
        return steps.of(caller, those.stream().map(Enrolment::id).toList());
    }

    private static Set<String> keys(List<EnrolmentStep> those) {
        return those.stream().map(EnrolmentStep::step).collect(Collectors.toCollection(HashSet::new));
    }

    private void takeBack(Enrolment enrolment, EnrolmentStep step) {
        steps.remove(step);
        enrolment.countChange();
        enrolments.flush();
        outbox.publish(new EnrolmentEvent.StepRemoved(EnrolmentEvent.State.of(enrolment), step.step()));
    }

    /** @param reached the steps that it has; those that it reaches come to them */
    private void reach(
            Caller caller,
            Enrolment enrolment,
            Initiative initiative,
            TemplateRules rules,
            ReachedBy by,
            LocalDate on,
            Set<String> reached) {
        for (Step step : rules.template().steps()) {
            if (step.reachedBy().contains(by) && mayReach(caller, enrolment, initiative, rules, step, on, reached)) {
                StepForm form = new StepForm(step.key(), on);
                reached.add(step.key());
                steps.persist(EnrolmentStep.reached(enrolment, form, by == ReachedBy.OCCASION));
                enrolment.countChange();
                enrolments.flush();
                outbox.publish(
                        new EnrolmentEvent.StepReached(EnrolmentEvent.State.of(enrolment), form.step(), form.on()));
            }
        }
    }

    /** What has to be looked up is looked up last: of most steps it is known without that they are not reached, or were long ago. */
    private boolean mayReach(
            Caller caller,
            Enrolment enrolment,
            Initiative initiative,
            TemplateRules rules,
            Step step,
            LocalDate on,
            Set<String> reached) {
        if (reached.contains(step.key())) {
            return false;
        }
        Faults faults = new Faults();
        StepRules.check(step, rules.before(step), reached, enrolment.standing().from(), on, faults);
        if (!faults.isEmpty()) {
            return false;
        }
        AboutEnrolment about = abouts.of(caller, enrolment);
        faults.broken(StepRules.missing(rules.template(), step.key(), about, on));
        return faults.isEmpty()
                && participants
                        .find(caller, enrolment.participantId())
                        .filter(it -> !isRefused(
                                new Case(it, Setting.of(rules, initiative), rules.entry(step.key()), about, on)))
                        .isPresent();
    }

    private boolean isRefused(Case one) {
        return Sql.on(database, connection -> decide.decide(connection, one).refused());
    }
}
