package dk.opgang.network.meeting;

import dk.opgang.platform.constraint.CodeOf;
import dk.opgang.platform.posted.PostedForm;
import jakarta.persistence.Embeddable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * Who comes to a meeting for a member.
 *
 * @param persons three of a primary member at the most, two of a secondary one
 */
@Embeddable
@Schema(name = "NewMeetingAttendance", example = """
                {"persons": [{"name": "Test Person", "field": "culture"}, {"name": "Another Person", "field": "health"}]}""")
record MeetingAttendanceForm(
        @NotNull @Size(max = 20) @JdbcTypeCode(SqlTypes.JSON)
        List<@Valid Attendee> persons) implements PostedForm {

    MeetingAttendanceForm {
        persons = persons == null ? persons : List.copyOf(persons);
    }

    /**
     * Somebody who comes.
     *
     * @param name goes a year after the meeting
     * @param field a code of {@code network-fields} that the person stands for
     * @param attended whether the person was there; unknown if missing
     */
    @Schema(name = "NewAttendee")
    record Attendee(
            @NotBlank @Size(max = 200) String name,
            @Nullable @CodeOf("network-fields") String field,
            @Nullable Boolean attended) {}
}
