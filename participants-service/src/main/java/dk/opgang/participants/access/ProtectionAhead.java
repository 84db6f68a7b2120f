package dk.opgang.participants.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * The protection of a participant that is in force today or will be, for the participant's municipality: the view
 * {@code protections_ahead} of the database says which those are.
 */
@Entity
@Immutable
@Table(name = "protections_ahead")
public class ProtectionAhead {

    @Id
    private UUID id;

    private UUID participantId;

    private String kind;

    @Column(name = "valid_from")
    private LocalDate from;

    @Column(name = "valid_until")
    private @Nullable LocalDate until;

    private boolean inForce;

    protected ProtectionAhead() {}

    UUID participantId() {
        return participantId;
    }

    /** A code of protection-kinds. */
    public String kind() {
        return kind;
    }

    public LocalDate from() {
        return from;
    }

    public @Nullable LocalDate until() {
        return until;
    }

    boolean isInForce() {
        return inForce;
    }

    boolean keeps(DataCategory category) {
        return inForce && ProtectionKind.of(kind).keeps(category);
    }
}
