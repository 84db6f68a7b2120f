package dk.opgang.participants.intake;

import dk.opgang.participants.readiness.ReadinessForm;
import dk.opgang.participants.readiness.ReadinessRecorded;
import dk.opgang.platform.data.Ids;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An assessment on the way through a slice, as it is and as it was before, if it was. */
final class Assessment {

    private final UUID id;
    private final UUID participantId;
    private final @Nullable ReadinessForm before;
    private ReadinessForm form;

    private Assessment(UUID id, UUID participantId, @Nullable ReadinessForm before, ReadinessForm form) {
        this.id = id;
        this.participantId = participantId;
        this.before = before;
        this.form = form;
    }

    static Assessment known(UUID id, UUID participantId, ReadinessForm form) {
        return new Assessment(id, participantId, form, form);
    }

    static Assessment ofNew(UUID participantId, ReadinessForm form) {
        return new Assessment(Ids.next(), participantId, null, form);
    }

    void become(ReadinessForm other) {
        form = other;
    }

    UUID id() {
        return id;
    }

    UUID participantId() {
        return participantId;
    }

    ReadinessForm form() {
        return form;
    }

    boolean isNew() {
        return before == null;
    }

    boolean isChanged() {
        return !form.equals(before);
    }

    /** Whether others are told: another key is news to nobody. */
    boolean isNews() {
        return before == null || !form.withSource(null).equals(before.withSource(null));
    }

    ReadinessRecorded recorded(String municipality) {
        return new ReadinessRecorded(
                id,
                participantId,
                municipality,
                form.schoolYear(),
                form.inRound(),
                form.readiness(),
                form.assessedOn());
    }
}
