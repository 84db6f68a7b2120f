package dk.opgang.initiatives.employerevent;

import dk.opgang.initiatives.access.Diary;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.list.ListQuery;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;

/** Shows events with how many came, and who they are to those who may know. */
@Singleton
class ReadEmployerEvents {

    private final EmployerEvents events;
    private final Registrations registrations;
    private final EventCounts counts;
    private final Diary diary;

    ReadEmployerEvents(EmployerEvents events, Registrations registrations, EventCounts counts, Diary diary) {
        this.events = events;
        this.registrations = registrations;
        this.counts = counts;
        this.diary = diary;
    }

    @Transactional
    EmployerEventView read(Caller caller, UUID id) {
        return shown(caller, events.get(caller, id));
    }

    @Transactional
    Page<EmployerEventView> search(Caller caller, ListQuery query, Restriction filter) {
        Page<EmployerEvent> page = events.page(caller, query, filter);
        Map<UUID, EventCounts.Counted> counted =
                counts.of(page.items().stream().map(EmployerEvent::id).toList());
        return page.map(
                it -> EmployerEventView.of(caller, it, counted.getOrDefault(it.id(), EventCounts.Counted.NOBODY)));
    }

    /** The event as the caller sees it. */
    @Transactional
    EmployerEventView shown(Caller caller, EmployerEvent it) {
        return EmployerEventView.of(caller, it, counts.of(it.id()));
    }

    @Transactional
    Page<Registration> registrations(Caller caller, UUID eventId, ListQuery query) {
        events.get(caller, eventId);
        Page<Registration> page = registrations.page(caller, query, Registrations.of(eventId));
        return diary.searched(caller, "event-registrations", page, Register::subject);
    }

    @Transactional
    Registration registration(Caller caller, UUID eventId, UUID id) {
        events.get(caller, eventId);
        Registration registration = registrations.one(caller, eventId, id);
        diary.read(caller, "read-event-registration", Register.subject(registration));
        return registration;
    }
}
