package dk.opgang.participants.intake;

import dk.opgang.platform.value.Source;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The case files of a slice, by what rows name their participants. */
final class NamedFiles {

    private final Map<UUID, Draft> byId = new HashMap<>();
    private final Map<Source, Draft> bySource = new HashMap<>();

    NamedFiles(Collection<Draft> known) {
        for (Draft draft : known) {
            byId.put(draft.participant().id(), draft);
            draft.others().ids().forEach(other -> byId.put(other, draft));
            draft.others().sources().forEach(other -> bySource.put(other, draft));
            Source source = draft.participant().source();
            if (source != null) {
                bySource.put(source, draft);
            }
        }
    }

    /** The file of the participant that the row names, if the municipality has one. */
    Optional<Draft> of(ToldSpell<?> row) {
        return Optional.ofNullable(
                row.participantId() == null ? bySource.get(row.participantSource()) : byId.get(row.participantId()));
    }

    /** Those of which rows have changed a spell. */
    List<Draft> changed() {
        return byId.values().stream().filter(Draft::isSpellTold).distinct().toList();
    }
}
