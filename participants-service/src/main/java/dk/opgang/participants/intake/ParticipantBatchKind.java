package dk.opgang.participants.intake;

import dk.opgang.platform.batch.BatchKind;
import dk.opgang.platform.batch.BatchRow;
import dk.opgang.platform.batch.SliceContext;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** Batches of participants. Their bodies hold CPR and names: they are sealed as long as they are kept. */
@Singleton
class ParticipantBatchKind implements BatchKind<ParticipantRow> {

    private final ImportParticipants participants;

    ParticipantBatchKind(ImportParticipants participants) {
        this.participants = participants;
    }

    @Override
    public String name() {
        return "participants";
    }

    @Override
    public Class<ParticipantRow> rowType() {
        return ParticipantRow.class;
    }

    @Override
    public Map<String, String> nested() {
        return Map.of(
                "source.system", "sourceSystem",
                "source.id", "sourceId",
                "residence.housingAreaId", "housingAreaId",
                "residence.from", "residenceFrom",
                "benefit.group", "benefitGroup",
                "benefit.from", "benefitFrom",
                "benefit.to", "benefitTo",
                "benefit.closingReason", "closingReason");
    }

    @Override
    public void apply(SliceContext context, List<BatchRow<ParticipantRow>> rows) throws SQLException {
        participants.apply(context, rows);
    }
}
