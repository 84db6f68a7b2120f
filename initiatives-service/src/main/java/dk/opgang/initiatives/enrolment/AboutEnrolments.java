package dk.opgang.initiatives.enrolment;

import dk.opgang.initiatives.eligibility.AboutEnrolment;
import dk.opgang.initiatives.eligibility.RulesOfTemplates;
import dk.opgang.initiatives.eligibility.TemplateRules;
import dk.opgang.initiatives.eligibility.ToldFacts;
import dk.opgang.initiatives.eligibility.ToldReader;
import dk.opgang.initiatives.enrolment.DaysOfGroups.OfGroup;
import dk.opgang.initiatives.enrolment.EnrolmentHistory.Move;
import dk.opgang.initiatives.enrolment.ToldVault.Kept;
import dk.opgang.initiatives.initiative.Initiatives;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.problem.Faults;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What rules are told of an enrolment that is kept: its days, its steps, what was told with it. */
@Singleton
@Transactional
public class AboutEnrolments {

    private final EnrolmentTransitions transitions;
    private final EnrolmentSteps steps;
    private final EnrolmentCertificates certificates;
    private final EnrolmentRoles roles;
    private final ToldVault vault;
    private final DaysOfGroups groups;
    private final RulesOfTemplates templates;
    private final Initiatives initiatives;

    AboutEnrolments(
            EnrolmentTransitions transitions,
            EnrolmentSteps steps,
            EnrolmentCertificates certificates,
            EnrolmentRoles roles,
            ToldVault vault,
            DaysOfGroups groups,
            RulesOfTemplates templates,
            Initiatives initiatives) {
        this.transitions = transitions;
        this.steps = steps;
        this.certificates = certificates;
        this.roles = roles;
        this.vault = vault;
        this.groups = groups;
        this.templates = templates;
        this.initiatives = initiatives;
    }

    public AboutEnrolment of(Caller caller, Enrolment enrolment) {
        List<Move> moves = transitions.of(caller, enrolment.id()).stream()
                .map(EnrolmentTransition::move)
                .toList();
        Map<String, LocalDate> reached = new HashMap<>();
        steps.of(caller, enrolment.id())
                .forEach(step -> reached.put(step.step(), step.form().on()));
        AboutEnrolment kept = new AboutEnrolment(
                enrolment.id(),
                Map.of(),
                days(enrolment.standing().from(), moves),
                List.of(),
                reached,
                roles.held(caller, enrolment.id()));
        List<CertificateForm> seen = certificates.of(caller, enrolment.id()).stream()
                .map(EnrolmentCertificate::form)
                .toList();
        OfGroup group = groups.find(enrolment.groupId());
        return kept.told(told(caller, enrolment), CertificateRules.seen(seen))
                .in(group == null ? Map.of() : group.days());
    }

    /** What is kept of what was told, read by the template; what that does not know any more is left out. */
    private ToldFacts told(Caller caller, Enrolment enrolment) {
        Kept kept = vault.of(enrolment.id());
        if (kept.isNothing()) {
            return ToldFacts.NOTHING;
        }
        TemplateRules rules = templates.of(caller, initiatives.get(caller, enrolment.initiativeId()));
        return ToldReader.read(rules, kept.told(), kept.anchors(), false, new Faults());
    }

    /** The anchors that follow from the history. */
    static Map<String, LocalDate> days(LocalDate from, List<Move> moves) {
        Map<String, LocalDate> days = new HashMap<>();
        days.put("enrolled", from);
        for (Move move : moves) {
            if (move.state() == EnrolmentState.ACTIVE) {
                days.putIfAbsent("active", move.on());
            }
            if (move.state().isFinal()) {
                days.put("ended", move.on());
            }
        }
        return days;
    }
}
