package dk.opgang.participants.casefile;

import dk.opgang.participants.subject.CaseRecord;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A {@link Spell} as it was recorded once. Its version is that of the spell, and it was updated when it was recorded. The database writes it. */
@MappedSuperclass
public abstract class SpellVersion<F extends SpellForm<F>> extends CaseRecord<F> {

    /** The change of a spell that was taken back. */
    static final String REMOVED = "removed";

    private UUID spellId;

    private boolean endedByNext;

    private String change;

    private @Nullable String changeReason;

    private @Nullable String recordedBy;

    protected SpellVersion() {}

    /** Which spell it is a version of. */
    public UUID spellId() {
        return spellId;
    }

    public boolean isEndedByNext() {
        return endedByNext;
    }

    /** What made it: {@code opened}, {@code closed}, {@code corrected} or {@code removed}. */
    public String change() {
        return change;
    }

    /** A code of change-reasons. */
    public @Nullable String changeReason() {
        return changeReason;
    }

    /** Which system recorded it; missing for what was recorded before versions were kept. */
    public @Nullable String recordedBy() {
        return recordedBy;
    }
}
