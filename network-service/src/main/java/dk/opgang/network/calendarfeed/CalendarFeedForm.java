package dk.opgang.network.calendarfeed;

import dk.opgang.platform.constraint.CodeOf;
import dk.opgang.platform.posted.PostedForm;
import dk.opgang.platform.value.Source;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An address for calendar programs.
 *
 * @param name what the calendar is called in the program
 * @param kind only meetings of this kind, a code of {@code network-meeting-kinds}
 * @param groupId only meetings of this group
 */
@Embeddable
@Schema(name = "NewCalendarFeed", example = "{\"name\": \"Netværksmøder\", \"kind\": \"network\"}")
record CalendarFeedForm(
        @Nullable Source source,
        @NotBlank @Size(max = 200) String name,
        @Nullable @CodeOf("network-meeting-kinds") String kind,
        @Nullable UUID groupId)
        implements PostedForm {}
