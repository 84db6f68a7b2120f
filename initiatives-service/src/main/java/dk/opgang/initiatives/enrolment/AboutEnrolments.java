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
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        return Objects.requireNonNull(of(caller, List.of(enrolment)).get(enrolment.id()));
    }

    /** The same of several, by their ids: each kind of thing is read once for all of them. */
    public Map<UUID, AboutEnrolment> of(Caller caller, Collection<Enrolment> those) {
        if (those.isEmpty()) {
            return Map.of();
        }
        List<UUID> ids = those.stream().map(Enrolment::id).toList();
        Map<UUID, List<EnrolmentTransition>> moves = transitions.of(caller, ids);
        Map<UUID, List<EnrolmentStep>> reached = steps.of(caller, ids);
        Map<UUID, List<EnrolmentRole>> held = roles.of(caller, ids);
        Map<UUID, List<EnrolmentCertificate>> seen = certificates.of(caller, ids);
        Map<UUID, ToldFacts> told = told(caller, those);
        Map<UUID, OfGroup> inGroups = groups.of(
                those.stream().flatMap(it -> Stream.ofNullable(it.groupId())).collect(Collectors.toSet()));
        Map<UUID, AboutEnrolment> about = new HashMap<>();
        for (Enrolment it : those) {
            UUID id = it.id();
            AboutEnrolment kept = new AboutEnrolment(
                    id,
                    Map.of(),
                    days(it.standing().from(), parts(moves, id, EnrolmentTransition::move)),
                    List.of(),
                    days(reached.getOrDefault(id, List.of())),
                    parts(held, id, role -> role.form().held()));
            OfGroup group = inGroups.get(it.groupId());
            about.put(
                    id,
                    kept.told(
                                    told.getOrDefault(id, ToldFacts.NOTHING),
                                    CertificateRules.seen(parts(seen, id, EnrolmentCertificate::form)))
                            .in(group == null ? Map.of() : group.days()));
        }
        return about;
    }

    private static <E, T> List<T> parts(Map<UUID, List<E>> all, UUID enrolment, Function<E, T> part) {
        return all.getOrDefault(enrolment, List.of()).stream().map(part).toList();
    }

    private static Map<String, LocalDate> days(List<EnrolmentStep> reached) {
        Map<String, LocalDate> days = new HashMap<>();
        reached.forEach(step -> days.put(step.step(), step.form().on()));
        return days;
    }

    /** What is kept of what was told, read by the template; what that does not know any more is left out. */
    private Map<UUID, ToldFacts> told(Caller caller, Collection<Enrolment> those) {
        Map<UUID, Kept> all = vault.of(those.stream().map(Enrolment::id).toList());
        Map<UUID, TemplateRules> rules = new HashMap<>();
        Map<UUID, ToldFacts> told = new HashMap<>();
        for (Enrolment it : those) {
            Kept kept = all.getOrDefault(it.id(), Kept.NOTHING);
            if (!kept.isNothing()) {
                TemplateRules known = rules.computeIfAbsent(
                        it.initiativeId(), id -> templates.of(caller, initiatives.get(caller, id)));
                told.put(it.id(), ToldReader.read(known, kept.told(), kept.anchors(), false, new Faults()));
            }
        }
        return told;
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
