package dk.opgang.participants.alert;

import dk.opgang.participants.elsewhere.Enrolments;
import dk.opgang.participants.elsewhere.KnownEnrolment;
import dk.opgang.platform.inbox.EventHandler;
import dk.opgang.platform.inbox.IncomingEvent;
import dk.opgang.platform.inbox.Projections;
import dk.opgang.platform.time.BusinessClock;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the enrolments of initiatives-service, and raises and closes alerts as they come. While the projections are filled again alerts
 * stay as they are: half of the events would close what the other half raises again.
 */
@Singleton
class EnrolmentEvents implements EventHandler {

    private static final String PREFIX = "dk.opgang.initiatives.enrolment-";
    private static final String WITHDRAWN = PREFIX + "withdrawn.v1";

    private final Enrolments enrolments;
    private final AlertFiles files;
    private final AlertChecks checks;
    private final Projections projections;
    private final BusinessClock clock;

    EnrolmentEvents(
            Enrolments enrolments, AlertFiles files, AlertChecks checks, Projections projections, BusinessClock clock) {
        this.enrolments = enrolments;
        this.files = files;
        this.checks = checks;
        this.projections = projections;
        this.clock = clock;
    }

    @Override
    public Set<String> types() {
        return Set.of(
                PREFIX + "created.v1",
                PREFIX + "transitioned.v1",
                PREFIX + "corrected.v1",
                PREFIX + "step-reached.v1",
                PREFIX + "step-corrected.v1",
                PREFIX + "step-removed.v1",
                WITHDRAWN);
    }

    @Override
    public List<String> projections() {
        return List.of(Enrolments.TABLE);
    }

    @Override
    public void handle(List<IncomingEvent> events) {
        List<Told> told = events.stream().map(Told::of).toList();
        Map<UUID, UUID> owners =
                enrolments.participantsOf(told.stream().map(Told::id).toList());
        Set<UUID> concerned = new HashSet<>(owners.values());
        told.forEach(it -> concerned.add(it.enrolment().participantId()));
        if (projections.areWhole()) {
            Map<UUID, AlertFile> opened = files.open(concerned);
            enter(told, owners, opened);
            store(told, opened.keySet());
            files.keep(opened.values());
        } else {
            Set<UUID> present = files.present(concerned).keySet();
            store(told, present);
            checks.putOff(present, clock.today());
        }
    }

    /** @param owners to whom the enrolments belonged so far; another one takes over */
    private void enter(List<Told> told, Map<UUID, UUID> owners, Map<UUID, AlertFile> opened) {
        LocalDate today = clock.today();
        Instant now = clock.now();
        for (Told it : told) {
            UUID participant = it.enrolment().participantId();
            AlertFile former = opened.get(owners.put(it.id(), participant));
            if (former != null && (it.withdrawn() || !former.participantId().equals(participant))) {
                former.drop(it.id(), today, now);
            }
            AlertFile file = opened.get(participant);
            if (file != null && !it.withdrawn()) {
                file.take(it.enrolment(), today, now);
            }
        }
        opened.values().forEach(file -> file.settle(today, now));
    }

    /** Keeps the last state of each enrolment; what was withdrawn, or belongs to nobody any more, is forgotten. */
    private void store(List<Told> told, Set<UUID> present) {
        Map<UUID, KnownEnrolment> kept = new HashMap<>();
        Set<UUID> gone = new HashSet<>();
        for (Told it : told) {
            if (it.withdrawn() || !present.contains(it.enrolment().participantId())) {
                kept.remove(it.id());
                gone.add(it.id());
            } else {
                kept.put(it.id(), it.enrolment());
                gone.remove(it.id());
            }
        }
        enrolments.forget(gone);
        enrolments.put(kept.values());
    }

    /** The state of an enrolment as an event tells it. */
    private record Told(KnownEnrolment enrolment, boolean withdrawn) {

        static Told of(IncomingEvent event) {
            return new Told(event.as(State.class).known(), event.type().equals(WITHDRAWN));
        }

        UUID id() {
            return enrolment.id();
        }
    }

    private record State(
            UUID enrolmentId,
            UUID initiativeId,
            UUID participantId,
            String municipalityCode,
            LocalDate from,
            @Nullable LocalDate to,
            String state,
            @Nullable String theme,
            @Nullable String contactOrganisation) {

        KnownEnrolment known() {
            return new KnownEnrolment(
                    enrolmentId,
                    participantId,
                    initiativeId,
                    contactOrganisation == null ? municipalityCode : contactOrganisation,
                    theme,
                    from,
                    to,
                    state);
        }
    }
}
