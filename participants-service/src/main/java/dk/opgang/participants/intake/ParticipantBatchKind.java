package dk.opgang.participants.intake;

import dk.opgang.platform.batch.SlicedBatchKind;
import dk.opgang.platform.batch.WholeFiles;
import dk.opgang.platform.problem.Fault;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Batches of participants. Their bodies hold CPR and names: they are sealed as long as they are kept. */
@Singleton
class ParticipantBatchKind extends SlicedBatchKind<ParticipantRow> {

    private final ImportParticipants participants;
    private final ParticipantFiles files;

    ParticipantBatchKind(ImportParticipants participants, ParticipantFiles files) {
        super("participants", ParticipantRow.class, participants::apply);
        this.participants = participants;
        this.files = files;
    }

    @Override
    public Map<String, String> nested() {
        return Map.ofEntries(
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
    public List<Fault> furtherFaults(ParticipantRow partly) {
        return participants.faultsByRulesAlone(partly);
    }
}
