package dk.opgang.network.meeting;

import dk.opgang.network.calendar.CalendarEntry;
import dk.opgang.network.calendar.ICalendar;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.time.BusinessClock;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The meetings as a calendar: what was cancelled stays in it for a year, so that programs learn of it. Nobody is named. */
@Singleton
public class MeetingCalendar {

    private static final String NAME = "Opgang";

    private final Meetings meetings;
    private final BusinessClock clock;

    MeetingCalendar(Meetings meetings, BusinessClock clock) {
        this.meetings = meetings;
        this.clock = clock;
    }

    /** Those of a kind and a group; what is null does not narrow. */
    @Transactional
    public String of(Caller caller, String name, @Nullable String kind, @Nullable UUID groupId) {
        Instant limit = BusinessClock.startOf(clock.today().minusYears(1));
        return ICalendar.of(
                name,
                meetings.list(caller, Meetings.of(kind, groupId, null, null)).stream()
                        .filter(meeting -> !meeting.isCancelledBefore(limit))
                        .map(MeetingCalendar::entry)
                        .toList());
    }

    @Transactional
    String all(Caller caller) {
        return of(caller, NAME, null, null);
    }

    @Transactional
    String one(Caller caller, UUID id) {
        return ICalendar.of(NAME, List.of(entry(meetings.get(caller, id))));
    }

    private static CalendarEntry entry(Meeting meeting) {
        MeetingForm form = meeting.form();
        return new CalendarEntry(
                meeting.id(),
                form.title(),
                form.startsAt(),
                form.endsAt(),
                form.place(),
                form.onlineUrl(),
                form.agenda().stream().map(MeetingCalendar::point).collect(Collectors.joining("\n")),
                switch (meeting.state()) {
                    case PLANNED -> CalendarEntry.Status.TENTATIVE;
                    case INVITED, HELD -> CalendarEntry.Status.CONFIRMED;
                    case CANCELLED -> CalendarEntry.Status.CANCELLED;
                },
                meeting.sequence(),
                meeting.updatedAt());
    }

    private static String point(MeetingForm.AgendaItem item) {
        return item.minutes() == null ? item.title() : item.title() + " (" + item.minutes() + " min.)";
    }
}
