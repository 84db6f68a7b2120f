package dk.opgang.participants.intake;

import dk.opgang.participants.casefile.SpellForm;
import dk.opgang.platform.value.Source;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row that tells a spell of a participant, who is named by id, or by the key that the participant has in the same system. */
interface ToldSpell<F extends SpellForm<F>> {

    String sourceSystem();

    String sourceId();

    @Nullable
    UUID participantId();

    @Nullable
    String participantSourceId();

    /** The row as a single request. */
    F form();

    /** What a report of a spell that the row does not name says: what is left out there stays as it is. */
    F over(F known);

    default Source source() {
        return new Source(sourceSystem(), sourceId());
    }

    default @Nullable Source participantSource() {
        String id = participantSourceId();
        return id == null ? null : new Source(sourceSystem(), id);
    }

    /** Whether the participant is named in one of the two ways, and not in both. */
    default boolean namesOne() {
        return (participantId() == null) != (participantSourceId() == null);
    }

    /** The column that names the participant. */
    default String participantPointer() {
        return participantSourceId() == null ? "/participantId" : "/participantSourceId";
    }
}
