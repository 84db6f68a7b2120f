package dk.opgang.participants.intake;

import dk.opgang.platform.batch.BatchKind;
import dk.opgang.platform.batch.BatchRow;
import dk.opgang.platform.batch.SliceContext;
import dk.opgang.platform.batch.WholeFiles;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Batches of participants. Their bodies hold CPR and names: they are sealed as long as they are kept. */
@Singleton
class ParticipantBatchKind implements BatchKind<ParticipantRow> {

    private final ImportParticipants participants;
    private final ParticipantFiles files;

    ParticipantBatchKind(ImportParticipants participants, ParticipantFiles files) {
        this.participants = participants;
        this.files = files;
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
        return Map.ofEntries(
                Map.entry("source.system", "sourceSystem"),
                Map.entry("source.id", "sourceId"),
                Map.entry("residence.housingAreaId", "housingAreaId"),
                Map.entry("residence.from", "residenceFrom"),
                Map.entry("benefit.group", "benefitGroup"),
                Map.entry("benefit.from", "benefitFrom"),
                Map.entry("benefit.to", "benefitTo"),
                Map.entry("benefit.closingReason", "closingReason"),
                Map.entry("protection.kind", "protectionKind"),
                Map.entry("protection.from", "protectionFrom"),
                Map.entry("protection.until", "protectionUntil"));
    }

    @Override
    public Optional<WholeFiles<ParticipantRow>> wholeFiles() {
        return Optional.of(files);
    }

    @Override
    public void apply(SliceContext context, List<BatchRow<ParticipantRow>> rows) throws SQLException {
        participants.apply(context, rows);
    }
}
