package dk.opgang.network.meeting;

import dk.opgang.network.member.MemberFacts;
import dk.opgang.platform.codes.CodeList;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who comes to a meeting for an invited member.
 *
 * @param guest whether it is a secondary member, who is invited as a guest
 * @param missingFields codes of {@code network-fields} that nobody of a primary municipality stands for; null of others
 * @param createdAt null as long as nobody was named
 */
@Schema(name = "MeetingAttendance")
record MeetingAttendanceView(
        UUID meetingId,
        UUID memberId,
        String memberName,
        String role,
        boolean guest,
        List<Attendee> persons,
        @Nullable List<String> missingFields,
        @Nullable Instant createdAt,
        @Nullable Instant updatedAt,
        @Nullable Long version) {

    private static final CodeList FIELDS = CodeList.load("network-fields");

    /**
     * Somebody who comes.
     *
     * @param name null a year after the meeting
     * @param attended null if it is not known
     */
    @Schema(name = "Attendee")
    record Attendee(
            @Nullable String name,
            @Nullable String field,
            @Nullable Boolean attended) {}

    static MeetingAttendanceView of(UUID meetingId, MemberFacts member, @Nullable Attendance row) {
        List<Attendee> persons = row == null
                ? List.of()
                : row.form().persons().stream()
                        .map(person -> new Attendee(person.name(), person.field(), person.attended()))
                        .toList();
        return new MeetingAttendanceView(
                meetingId,
                member.id(),
                member.name(),
                member.role(),
                !member.isPrimary(),
                persons,
                member.isPrimary() && member.isMunicipality() ? missing(persons) : null,
                row == null ? null : row.createdAt(),
                row == null ? null : row.updatedAt(),
                row == null ? null : row.version());
    }

    private static List<String> missing(List<Attendee> persons) {
        return FIELDS.keys().stream()
                .filter(field -> persons.stream().noneMatch(person -> field.equals(person.field())))
                .toList();
    }
}
