package dk.opgang.initiatives.enrolment;

import dk.opgang.initiatives.initiative.Initiative;
import dk.opgang.initiatives.initiative.Initiatives;
import dk.opgang.initiatives.initiative.TemplatedInitiatives;
import dk.opgang.initiatives.initiative.TemplatedInitiatives.Templated;
import dk.opgang.initiatives.phase.PhaseOnDay;
import dk.opgang.initiatives.phase.Phases;
import dk.opgang.initiatives.template.document.InitiativeTemplate;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Enrolments as they are answered: with everything that belongs to one, or as a row of a list. */
@Singleton
class EnrolmentViews {

    private final Enrolments enrolments;
    private final Initiatives initiatives;
    private final EnrolmentTransitions transitions;
    private final EnrolmentSteps steps;
    private final EnrolmentCertificates certificates;
    private final ToldVault vault;
    private final Promises promises;
    private final AboutEnrolments about;
    private final TemplatedInitiatives templated;
    private final BusinessClock clock;

    EnrolmentViews(
            Enrolments enrolments,
            Initiatives initiatives,
            EnrolmentTransitions transitions,
            EnrolmentSteps steps,
            EnrolmentCertificates certificates,
            ToldVault vault,
            Promises promises,
            AboutEnrolments about,
            TemplatedInitiatives templated,
            BusinessClock clock) {
        this.enrolments = enrolments;
        this.initiatives = initiatives;
        this.transitions = transitions;
        this.steps = steps;
        this.certificates = certificates;
        this.vault = vault;
        this.promises = promises;
        this.about = about;
        this.templated = templated;
        this.clock = clock;
    }

    /** One with all that belongs to it. */
    @Transactional
    EnrolmentView whole(Caller caller, Enrolment it) {
        EnrolmentView.Parts parts = new EnrolmentView.Parts(
                transitions.of(caller, it.id()).stream()
                        .map(EnrolmentView.Transition::of)
                        .toList(),
                steps.of(caller, it.id()).stream().map(EnrolmentView.Step::of).toList(),
                certificates.of(caller, it.id()).stream()
                        .map(EnrolmentCertificateView::of)
                        .toList(),
                vault.of(it.id()),
                phase(caller, it));
        return EnrolmentView.of(
                it,
                versions(caller, List.of(it)).get(it.initiativeId()),
                parts,
                promises.of(List.of(it)).get(it.id()));
    }

    /** One that was posted. Who may not read it is not told what was decided. */
    @Transactional
    EnrolmentView posted(Caller caller, Enrolment it) {
        return enrolments.find(caller, it.id()).isPresent()
                ? whole(caller, it)
                : EnrolmentView.of(it, versions(caller, List.of(it)).get(it.initiativeId()), null, null)
                        .undecided();
    }

    /** A page of a list. */
    @Transactional
    Page<EnrolmentView> page(Caller caller, Page<Enrolment> page) {
        Map<UUID, Promises.Promise> promised = promises.of(page.items());
        Map<UUID, Integer> versions = versions(caller, page.items());
        return page.map(it -> EnrolmentView.of(it, versions.get(it.initiativeId()), null, promised.get(it.id())));
    }

    private @Nullable PhaseOnDay phase(Caller caller, Enrolment it) {
        InitiativeTemplate template = templated
                .find(caller, it.initiativeId())
                .map(Templated::template)
                .orElse(null);
        return template == null || template.phases().isEmpty()
                ? null
                : Phases.on(clock.today(), template, about.of(caller, it)::day);
    }

    /** The versions of templates by which the initiatives of enrolments run. */
    private Map<UUID, Integer> versions(Caller caller, List<Enrolment> enrolments) {
        List<UUID> ids =
                enrolments.stream().map(Enrolment::initiativeId).distinct().toList();
        return initiatives.list(caller, Restriction.in("id", ids)).stream()
                .collect(Collectors.toMap(Initiative::id, Initiative::templateVersion));
    }
}
