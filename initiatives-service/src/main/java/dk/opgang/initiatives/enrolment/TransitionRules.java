package dk.opgang.initiatives.enrolment;

import dk.opgang.initiatives.eligibility.AboutEnrolment;
import dk.opgang.initiatives.eligibility.DecideEligibility;
import dk.opgang.initiatives.eligibility.DecideEligibility.Case;
import dk.opgang.initiatives.eligibility.EligibilityFault;
import dk.opgang.initiatives.eligibility.RuleSet;
import dk.opgang.initiatives.eligibility.RulesOfTemplates;
import dk.opgang.initiatives.eligibility.Setting;
import dk.opgang.initiatives.eligibility.TemplateRules;
import dk.opgang.initiatives.elsewhere.KnownParticipants;
import dk.opgang.initiatives.enrolment.EnrolmentHistory.Move;
import dk.opgang.initiatives.initiative.Initiative;
import dk.opgang.initiatives.initiative.Initiatives;
import dk.opgang.initiatives.initiative.TemplatedInitiatives.Templated;
import dk.opgang.initiatives.roleholder.StaffOfInitiatives;
import dk.opgang.initiatives.template.document.Certificate;
import dk.opgang.initiatives.template.document.Certificate.Before.Moment;
import dk.opgang.initiatives.template.predicate.Answer;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.problem.Fault;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a template asks of a change of state: certificates and roles before somebody is active, and what an enrolment may end with. */
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

    /** All faults of a new move. */
    List<Fault> check(Caller caller, Enrolment enrolment, Move move) {
        Initiative initiative = initiatives.get(caller, enrolment.initiativeId());
        TemplateRules rules = templates.of(caller, initiative);
        AboutEnrolment about = abouts.of(caller, enrolment);
        List<Fault> faults = new ArrayList<>();
        if (move.state() == EnrolmentState.ACTIVE) {
            for (Certificate certificate : rules.template().certificates()) {
                if (CertificateRules.isNeeded(certificate, Moment.ACTIVE, null)
                        && !about.hasCertificate(certificate.key(), move.on())) {
                    faults.add(EligibilityFault.CERTIFICATE_MISSING.at("/to").with("certificate", certificate.key()));
                }
            }
        }
        Templated running = new Templated(initiative, rules.template());
        MoveRoles.moments(move, "/to").forEach(moment -> faults.addAll(staff.unmet(running, moment, about.roles())));
        if (move.outcome() != null && !isAllowed(caller, enrolment, initiative, rules, about, move)) {
            faults.add(EligibilityFault.OUTCOME_NOT_ALLOWED.at("/outcome"));
        }
        return faults;
    }

    /** A template that names no outcomes allows all. */
    private boolean isAllowed(
            Caller caller,
            Enrolment enrolment,
            Initiative initiative,
            TemplateRules rules,
            AboutEnrolment about,
            Move move) {
        Optional<RuleSet> required = rules.outcome(move.outcome());
        if (required.isEmpty() || required.get().rules().isEmpty()) {
            return required.isPresent();
        }
        return participants
                .find(caller, enrolment.participantId())
                .map(participant ->
                        answer(new Case(participant, Setting.of(rules, initiative), required.get(), about, move.on()))
                                != Answer.NOT_MET)
                .orElse(true);
    }

    private Answer answer(Case one) {
        try (Connection connection = database.getConnection()) {
            return decide.decide(connection, one).answer();
        } catch (SQLException e) {
            throw new IllegalStateException("What an outcome is decided by could not be looked up", e);
        }
    }
}
