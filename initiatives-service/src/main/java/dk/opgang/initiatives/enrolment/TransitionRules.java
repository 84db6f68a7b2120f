package dk.opgang.initiatives.enrolment;

import dk.opgang.initiatives.eligibility.AboutEnrolment;
import dk.opgang.initiatives.eligibility.DecideEligibility;
import dk.opgang.initiatives.eligibility.DecideEligibility.Case;
import dk.opgang.initiatives.eligibility.Decision;
import dk.opgang.initiatives.eligibility.EligibilityFault;
import dk.opgang.initiatives.eligibility.RuleFaults;
import dk.opgang.initiatives.eligibility.RuleSet;
import dk.opgang.initiatives.eligibility.RulesOfTemplates;
import dk.opgang.initiatives.eligibility.Setting;
import dk.opgang.initiatives.eligibility.TemplateRules;
import dk.opgang.initiatives.elsewhere.KnownParticipant;
import dk.opgang.initiatives.elsewhere.KnownParticipants;
import dk.opgang.initiatives.enrolment.EnrolmentHistory.Move;
import dk.opgang.initiatives.enrolment.HistoryRules.Places;
import dk.opgang.initiatives.initiative.Initiative;
import dk.opgang.initiatives.initiative.Initiatives;
import dk.opgang.initiatives.initiative.TemplatedInitiatives.Templated;
import dk.opgang.initiatives.roleholder.StaffOfInitiatives;
import dk.opgang.initiatives.template.document.Certificate.Before.Moment;
import dk.opgang.initiatives.template.document.InitiativeTemplate;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.problem.Fault;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a template asks of a state, however it is told: certificates and roles before somebody is active, and what an enrolment may end with. */
@Singleton
class TransitionRules {

    private final RulesOfTemplates templates;
    private final Initiatives initiatives;
    private final AboutEnrolments abouts;
    private final KnownParticipants participants;
    private final DecideEligibility decide;
    private final StaffOfInitiatives staff;
    private final AgroalDataSource database;

    TransitionRules(
            RulesOfTemplates templates,
            Initiatives initiatives,
            AboutEnrolments abouts,
            KnownParticipants participants,
            DecideEligibility decide,
            StaffOfInitiatives staff,
            AgroalDataSource database) {
        this.templates = templates;
        this.initiatives = initiatives;
        this.abouts = abouts;
        this.participants = participants;
        this.decide = decide;
        this.staff = staff;
        this.database = database;
    }

    /** All faults of a new move of an enrolment that is kept: people in roles are asked for once, when it is told. */
    List<Fault> checkNew(Caller caller, Enrolment enrolment, Move move, Places at) {
        Initiative initiative = initiatives.get(caller, enrolment.initiativeId());
        Templated running =
                new Templated(initiative, templates.of(caller, initiative).template());
        AboutEnrolment about = abouts.of(caller, enrolment);
        List<Fault> faults = new ArrayList<>(check(
                caller,
                initiative,
                participants.find(caller, enrolment.participantId()).orElse(null),
                about,
                move,
                at));
        MoveRoles.moments(move, at.state())
                .forEach(moment -> faults.addAll(staff.unmet(running, moment, about.roles())));
        return faults;
    }

    /** The same of one that says something else now. */
    List<Fault> check(Caller caller, Enrolment enrolment, Move move, Places at) {
        return check(
                caller,
                initiatives.get(caller, enrolment.initiativeId()),
                participants.find(caller, enrolment.participantId()).orElse(null),
                abouts.of(caller, enrolment),
                move,
                at);
    }

    /**
     * The same of one that is told with its enrolment.
     *
     * @param participant null of one whom the caller may not enrol, about whom nothing is decided
     */
    List<Fault> check(
            Caller caller,
            Initiative initiative,
            @Nullable KnownParticipant participant,
            AboutEnrolment about,
            Move move,
            Places at) {
        TemplateRules rules = templates.of(caller, initiative);
        List<Fault> faults = new ArrayList<>(certificates(rules.template(), about, move, at));
        if (move.outcome() != null) {
            Optional<RuleSet> required = rules.outcome(move.outcome());
            if (required.isEmpty()) {
                faults.add(notAllowed(at));
            } else if (participant != null && !required.get().rules().isEmpty()) {
                Setting setting = Setting.of(rules, initiative);
                faults.addAll(
                        unfit(caller, decided(new Case(participant, setting, required.get(), about, move.on())), at));
            }
        }
        return faults;
    }

    /** Certificates that somebody must have to be active, and of which no valid one was seen. */
    static List<Fault> certificates(InitiativeTemplate template, AboutEnrolment about, Move move, Places at) {
        if (move.state() != EnrolmentState.ACTIVE) {
            return List.of();
        }
        return CertificateRules.missing(template, Moment.ACTIVE, null, about, move.on(), at.state());
    }

    static Fault notAllowed(Places at) {
        return EligibilityFault.OUTCOME_NOT_ALLOWED.at(at.outcome());
    }

    /** What is told of an outcome by what it requires; others than the municipality are not told what it waits for. */
    static List<Fault> unfit(Caller caller, Decision decision, Places at) {
        return switch (decision.answer()) {
            case MET -> List.of();
            case NOT_MET -> List.of(notAllowed(at));
            case OPEN ->
                caller.municipality().isPresent()
                        ? RuleFaults.open(decision.open(), at.outcome())
                        : List.of(notAllowed(at));
        };
    }

    private Decision decided(Case one) {
        return Sql.on(database, connection -> decide.decide(connection, one));
    }
}
