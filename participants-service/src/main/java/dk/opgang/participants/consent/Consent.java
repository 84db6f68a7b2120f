package dk.opgang.participants.consent;

import dk.opgang.participants.casefile.SourcedRecord;
import dk.opgang.platform.value.Source;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A consent that a participant gave. Its terms never change, though a mistake in recording them can be corrected; it can be
 * withdrawn, which works at once and for good.
 */
@Entity
@Table(name = "consents")
public class Consent extends SourcedRecord {

    private String purpose;

    @Column(name = "data_categories")
    private String[] dataCategories;

    @Column(name = "source_party")
    private String sourceParty;

    @Column(name = "recipient_party")
    private String recipientParty;

    @Column(name = "initiative_id")
    private @Nullable UUID initiativeId;

    @Column(name = "valid_from")
    private LocalDate from;

    @Column(name = "valid_until")
    private LocalDate until;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    protected Consent() {}

    public Consent(UUID participantId, String municipalityCode, @Nullable Source source, ConsentTerms terms) {
        super(participantId, municipalityCode, source);
        correct(terms);
    }

    /** Corrects what was recorded by mistake: what was consented to is what it was. */
    public final void correct(ConsentTerms terms) {
        this.purpose = terms.purpose();
        this.dataCategories = new TreeSet<>(terms.dataCategories()).toArray(String[]::new);
        this.sourceParty = terms.source().value();
        this.recipientParty = terms.recipient().value();
        this.initiativeId = terms.initiativeId();
        this.from = terms.from();
        this.until = terms.until();
    }

    public ConsentTerms terms() {
        return new ConsentTerms(
                purpose,
                Set.of(dataCategories),
                new Party(sourceParty),
                new Party(recipientParty),
                initiativeId,
                from,
                until);
    }

    /** Takes the consent back; true unless that was done before. */
    public boolean withdraw(Instant at) {
        if (withdrawnAt != null) {
            return false;
        }
        withdrawnAt = at;
        return true;
    }

    public @Nullable Instant withdrawnAt() {
        return withdrawnAt;
    }
}
