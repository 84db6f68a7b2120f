package dk.opgang.participants.casefile;

import dk.opgang.platform.data.Resource;
import dk.opgang.platform.value.Source;
import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A record about a participant. Belongs to the participant's municipality, which never changes. */
@MappedSuperclass
public abstract class SourcedRecord extends Resource {

    @Column(name = "participant_id", updatable = false)
    private UUID participantId;

    @Column(name = "municipality_code", updatable = false)
    private String municipalityCode;

    @Column(name = "source_system")
    private @Nullable String sourceSystem;

    @Column(name = "source_id")
    private @Nullable String sourceId;

    protected SourcedRecord() {}

    protected SourcedRecord(Subject subject, @Nullable Source source) {
        this(subject.participantId(), subject.municipalityCode(), source);
    }

    protected SourcedRecord(UUID participantId, String municipalityCode, @Nullable Source source) {
        this.participantId = participantId;
        this.municipalityCode = municipalityCode;
        comesFrom(source);
    }

    /** Takes another key of the poster, or none. */
    public final void comesFrom(@Nullable Source source) {
        this.sourceSystem = source == null ? null : source.system();
        this.sourceId = source == null ? null : source.id();
    }

    public UUID participantId() {
        return participantId;
    }

    public String municipalityCode() {
        return municipalityCode;
    }

    /** The poster's own key of the record, if it has one. */
    public @Nullable Source source() {
        return sourceSystem == null || sourceId == null ? null : new Source(sourceSystem, sourceId);
    }
}
