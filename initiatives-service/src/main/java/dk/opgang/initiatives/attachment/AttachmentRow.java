package dk.opgang.initiatives.attachment;

import dk.opgang.platform.constraint.After;
import dk.opgang.platform.value.Source;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An attachment as a row of a batch.
 *
 * @param from first day
 * @param to first day on which it is over
 */
record AttachmentRow(
        String sourceSystem,
        String sourceId,
        UUID enrolmentId,
        UUID institutionId,
        LocalDate from,
        @Nullable @After("from") LocalDate to) {

    record Key(String system, String id) {}

    Key key() {
        return new Key(sourceSystem, sourceId);
    }

    /** As it would be posted. */
    AttachmentForm form() {
        return new AttachmentForm(new Source(sourceSystem, sourceId), institutionId, from, to);
    }
}
