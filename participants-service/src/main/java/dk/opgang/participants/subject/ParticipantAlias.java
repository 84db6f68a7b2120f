package dk.opgang.participants.subject;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Another number and key by which a participant is known, since a duplicate was merged into it. Written by set. */
@Entity
@Immutable
@Table(name = "participant_aliases")
public class ParticipantAlias {

    @Id
    private UUID id;

    private UUID participantId;

    private String municipalityCode;

    private byte[] cprHash;

    private @Nullable String sourceSystem;

    private @Nullable String sourceId;

    protected ParticipantAlias() {}

    public UUID participantId() {
        return participantId;
    }
}
