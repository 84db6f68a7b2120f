package dk.opgang.participants.intake;

import dk.opgang.participants.contact.ContactForm;
import dk.opgang.platform.batch.BatchRow;
import dk.opgang.platform.data.Ids;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row that keeps all rules.
 *
 * @param id of the contact, if it is new
 * @param housingAreaId where the participant lived that day
 */
record GoodContact(
        BatchRow<ContactRow> row,
        UUID id,
        ContactForm form,
        @Nullable UUID housingAreaId) {

    static GoodContact of(BatchRow<ContactRow> row, @Nullable UUID housingAreaId) {
        return new GoodContact(row, Ids.next(), row.value().form(), housingAreaId);
    }

    ContactRow told() {
        return row.value();
    }
}
