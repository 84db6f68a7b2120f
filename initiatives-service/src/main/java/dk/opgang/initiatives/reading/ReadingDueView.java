package dk.opgang.initiatives.reading;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.initiatives.template.value.Label;
import dk.opgang.platform.posted.Stored;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * That a reading is due.
 *
 * @param reading the key of the reading in the template
 * @param label what the template calls this time of measuring
 * @param state open or taken
 * @param readingId the reading that was taken for it
 */
@Schema(name = "ReadingDue")
record ReadingDueView(
        UUID id,
        UUID enrolmentId,
        UUID participantId,
        UUID initiativeId,
        String reading,
        @Nullable Label label,
        LocalDate dueOn,
        String state,
        @Nullable UUID readingId,
        @JsonUnwrapped Stored stored) {

    static ReadingDueView of(ReadingDue it) {
        return new ReadingDueView(
                it.id(),
                it.enrolmentId(),
                it.participantId(),
                it.initiativeId(),
                it.reading(),
                it.labelDa() == null || it.labelEn() == null ? null : new Label(it.labelDa(), it.labelEn()),
                it.dueOn(),
                it.readingId() == null ? "open" : "taken",
                it.readingId(),
                Stored.of(it));
    }
}
