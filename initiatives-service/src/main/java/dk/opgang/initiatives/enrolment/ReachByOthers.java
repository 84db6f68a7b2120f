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
import java.util.List;
import java.util.Map;
import java.util.SortedSet;

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
        those.forEach(enrolment -> reach(caller, enrolment, initiative, rules, by, on));
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
        days.forEach((enrolment, there) -> {
            steps.of(caller, enrolment.id()).stream()
                    .filter(step ->
                            step.isByOccasion() && !there.contains(step.form().on()))
                    .forEach(step -> takeBack(enrolment, step));
            there.forEach(day -> reach(caller, enrolment, initiative, rules, ReachedBy.OCCASION, day));
        });
    }

    private void takeBack(Enrolment enrolment, EnrolmentStep step) {
        steps.remove(step);
        enrolment.countChange();
        enrolments.flush();
        outbox.publish(new EnrolmentEvent.StepRemoved(EnrolmentEvent.State.of(enrolment), step.step()));
    }

    private void reach(
            Caller caller,
            Enrolment enrolment,
            Initiative initiative,
            TemplateRules rules,
            ReachedBy by,
            LocalDate on) {
        for (Step step : rules.template().steps()) {
            if (step.reachedBy().contains(by) && mayReach(caller, enrolment, initiative, rules, step, on)) {
                StepForm form = new StepForm(step.key(), on);
                steps.persist(EnrolmentStep.reached(enrolment, form, by == ReachedBy.OCCASION));
                enrolment.countChange();
                enrolments.flush();
                outbox.publish(
                        new EnrolmentEvent.StepReached(EnrolmentEvent.State.of(enrolment), form.step(), form.on()));
            }
        }
    }

    private boolean mayReach(
            Caller caller, Enrolment enrolment, Initiative initiative, TemplateRules rules, Step step, LocalDate on) {
        List<String> reached = steps.of(caller, enrolment.id()).stream()
                .map(EnrolmentStep::step)
                .toList();
        if (reached.contains(step.key())) {
            return false;
        }
        AboutEnrolment about = abouts.of(caller, enrolment);
        Faults faults = new Faults();
        StepRules.check(step, rules.before(step), reached, enrolment.standing().from(), on, faults);
        StepRules.certificates(rules.template(), step.key(), about, on, faults);
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
