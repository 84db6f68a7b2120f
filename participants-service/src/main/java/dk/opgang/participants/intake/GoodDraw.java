package dk.opgang.participants.intake;

import dk.opgang.participants.household.draw.DrawForm;
import dk.opgang.platform.batch.BatchRow;
import dk.opgang.platform.data.Ids;
import java.util.UUID;

/**
 * A row that keeps all rules.
 *
 * @param id of the draw, if it is new
 */
record GoodDraw(BatchRow<HouseholdDrawRow> row, UUID id, DrawForm form) {

    static GoodDraw of(BatchRow<HouseholdDrawRow> row) {
        return new GoodDraw(row, Ids.next(), row.value().form());
    }

    HouseholdDrawRow told() {
        return row.value();
    }
}
