package dk.opgang.participants.contact;

import dk.opgang.participants.casefile.CaseRecord;
import dk.opgang.participants.casefile.Participant;
import dk.opgang.platform.value.Source;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A conversation with a participant that is planned, took place, or to which the participant did not come. */
@Entity
@Table(name = "contacts")
public class Contact extends CaseRecord {

    private Instant at;

    private String kind;

    private String place;

    private @Nullable Boolean attended;

    @Column(name = "initiative_id")
    private @Nullable UUID initiativeId;

    @Column(name = "housing_area_id", updatable = false)
    private @Nullable UUID housingAreaId;

    protected Contact() {}

    public Contact(Participant participant, @Nullable Source source, ContactFacts facts) {
        super(participant.subject(), source);
        this.housingAreaId = participant.housingAreaId();
        record(facts);
    }

    /** Takes the facts; true if they are news. */
    public boolean record(ContactFacts facts) {
        boolean news = at == null || !facts.equals(facts());
        this.at = facts.at();
        this.kind = facts.kind();
        this.place = facts.place();
        this.attended = facts.attended();
        this.initiativeId = facts.initiativeId();
        return news;
    }

    public ContactFacts facts() {
        return new ContactFacts(at, kind, place, attended, initiativeId);
    }

    /** The area in which the participant lived when the contact was first recorded. */
    public @Nullable UUID housingAreaId() {
        return housingAreaId;
    }
}
