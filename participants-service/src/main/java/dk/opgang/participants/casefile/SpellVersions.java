package dk.opgang.participants.casefile;

import dk.opgang.participants.access.DataCategory;
import dk.opgang.participants.access.Reader;
import dk.opgang.participants.subject.CaseRecords;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.visibility.Restriction;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What was recorded of spells, change by change: for the participant's municipality alone, whatever a consent names. */
public abstract class SpellVersions<V extends SpellVersion<?>> extends CaseRecords<V> {

    private final String type;
    private final DataCategory category;

    protected SpellVersions(Class<V> type, DataCategory category, EntityManager entities) {
        super(type, entities);
        this.type = type.getName();
        this.category = category;
    }

    public DataCategory category() {
        return category;
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        return Reader.own(caller);
    }

    /** The versions of the participant's spell, oldest first. */
    List<V> of(Caller caller, UUID participantId, UUID spellId) {
        return list(caller, Restriction.equal("participantId", participantId), Restriction.equal("spellId", spellId))
                .stream()
                .sorted(Comparator.comparing(SpellVersion::version))
                .toList();
    }

    /** All versions of the participant's spells, those of one spell after each other. */
    public List<V> of(Caller caller, UUID participantId) {
        return list(caller, Restriction.equal("participantId", participantId)).stream()
                .sorted(Comparator.comparing((V version) -> version.spellId()).thenComparing(SpellVersion::version))
                .toList();
    }

    /** The version of each spell that was the last one at that instant, if the spell was not taken back by then. */
    Restriction lastAt(Instant instant) {
        return Restriction.of(
                "e.updatedAt <= :asOf and e.change <> :removed and not exists (select v.id from " + type
                        + " v where v.participantId = e.participantId and v.spellId = e.spellId"
                        + " and v.version > e.version and v.updatedAt <= :asOf)",
                Map.of("asOf", instant, "removed", SpellVersion.REMOVED));
    }
}
