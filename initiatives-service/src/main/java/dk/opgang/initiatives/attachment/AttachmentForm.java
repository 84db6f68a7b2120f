package dk.opgang.initiatives.attachment;

import dk.opgang.platform.constraint.After;
import dk.opgang.platform.posted.PostedForm;
import dk.opgang.platform.value.Source;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody is a child or pupil.
 *
 * @param from first day
 * @param to first day on which it is over; still there without it
 */
@Embeddable
@Schema(name = "NewAttachment", example = """
                {"institutionId": "0197ffff-0000-7000-8000-000000000001", "from": "2022-08-01", "to": "2024-08-01"}""")
public record AttachmentForm(
        @AttributeOverride(name = "system", column = @Column(name = "source_system", updatable = false))
        @AttributeOverride(name = "id", column = @Column(name = "source_id", updatable = false))
        @Nullable
        Source source,

        @NotNull UUID institutionId,
        @NotNull @Column(name = "attached_from") LocalDate from,

        @Nullable @After("from") @Column(name = "attached_to")
        LocalDate to)
        implements PostedForm {

    /** Whether the two share a day. */
    boolean overlaps(AttachmentForm other) {
        return isBefore(from, other.to) && isBefore(other.from, to);
    }

    /** Whether the day is one of it. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && isBefore(day, to);
    }

    private static boolean isBefore(LocalDate day, @Nullable LocalDate end) {
        return end == null || day.isBefore(end);
    }
}
