package dk.opgang.initiatives.integration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A consent as events told it, for conditions of queries; written by the projection alone. */
@Entity(name = Consent.ENTITY)
@Immutable
@Table(name = "consents")
public class Consent {

    /** The name in queries. */
    public static final String ENTITY = "Consent";

    @Id
    private UUID id;

    @Column(name = "participant_id")
    private UUID participantId;

    private String recipient;

    @Column(name = "data_categories")
    private String[] dataCategories;

    @Column(name = "initiative_id")
    private @Nullable UUID initiativeId;

    @Column(name = "valid_from")
    private LocalDate from;

    @Column(name = "valid_until")
    private LocalDate until;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    protected Consent() {}
}
